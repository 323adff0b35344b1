import type { MountDoc } from '../../docs'

export const BIND: MountDoc = {
  title: 'Montre des fichiers à la commande, sans les copier',
  text: 'Le type par défaut. Montre un dossier du contexte, d’une étape ou d’une image pendant cette commande. On peut y écrire avec `rw`, mais ces écritures sont perdues. Évite un `COPY` dont la couche ne servirait qu’une fois.',
  options: {
    target: { value: 'chemin', text: 'Où le montrer. Un chemin relatif part du `WORKDIR`.' },
    source: { value: 'chemin', text: 'Ce qu’il faut montrer, dans `from`. Tout, si l’on n’en dit rien.' },
    from: {
      value: 'étape ou image',
      text: 'D’où cela vient : une étape, une image. Le contexte de construction par défaut.',
    },
    rw: { text: 'Permet d’écrire. Ce qui est écrit est perdu à la fin de la commande.' },
  },
  insert: 'type=bind,source=${1:.},target=${2:/src}',
}
