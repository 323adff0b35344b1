import type { OptionDoc } from '../docs'

/** The lines `# name=value` that only count at the top of the file. */
export const DIRECTIVES: Readonly<Record<'syntax' | 'escape' | 'check', OptionDoc>> = {
  syntax: {
    value: 'image',
    text: 'Choisit la version du langage : Docker télécharge cette image et s’en sert pour lire le fichier. `docker/dockerfile:1` suit la dernière version stable, corrections comprises. Sans cette ligne, c’est la version livrée avec Docker.',
    values: {
      'docker/dockerfile:1': 'La dernière version stable 1.x.',
      'docker/dockerfile:1-labs': 'La même, avec les options expérimentales.',
    },
  },
  escape: {
    value: 'caractère',
    text: 'Choisit le caractère qui continue une ligne et protège un caractère : `\\` par défaut. L’accent grave laisse les chemins de Windows s’écrire simplement.',
    values: {
      '\\': 'La barre oblique inverse : la valeur par défaut.',
      '`': 'L’accent grave, pour les chemins de Windows.',
    },
  },
  check: {
    value: 'skip=…;error=…',
    text: 'Règle les vérifications de `docker build --check` : `skip=Nom,Nom` en fait taire certaines (`skip=all`, toutes celles de Docker), `error=true` arrête la construction au premier avertissement.',
    values: {
      'skip=all': 'Fait taire toutes les vérifications de Docker.',
      'error=true': 'Un avertissement arrête la construction.',
    },
  },
}
