import type { OptionDoc } from '../docs'

/** The flags that COPY and ADD share. */
export const COPY_FLAGS: Readonly<Record<string, OptionDoc>> = {
  chown: {
    value: 'utilisateur:groupe',
    text: 'Donne les fichiers copiés à cet utilisateur et à ce groupe, par nom ou par numéro. Sans cette option, ils sont à root (0:0), quel que soit `USER`. Un nom se cherche dans `/etc/passwd` de l’image : s’il n’y est pas, la construction échoue.\n\nMieux qu’un `RUN chown` ensuite, qui recopierait tous les fichiers dans une seconde couche.',
  },
  chmod: {
    value: 'droits',
    text: 'Fixe les droits des fichiers copiés, en octal (`755`) ou en lettres (`u=rwX,go=rX`, depuis la version 1.14 du langage). Sans elle, ils gardent ceux qu’ils ont dans la source.',
    values: {
      '755': 'Exécutable par tous, modifiable par le propriétaire seul : un script, un programme.',
      '644': 'Lisible par tous, modifiable par le propriétaire seul : un fichier ordinaire.',
      '+x': 'Ajoute le droit d’exécution, et garde les autres.',
    },
  },
  link: {
    text: 'Copie dans une couche indépendante de celles d’en dessous. Quand l’image de base change, cette couche est reprise telle quelle au lieu d’être refaite. En échange, la copie ne suit pas les liens symboliques déjà présents à la destination, et `--chown` n’accepte que des numéros.',
  },
  exclude: {
    value: 'motif',
    text: 'Laisse de côté les fichiers de ce motif, écrit comme une source : `--exclude=*.md`. Peut se répéter. Depuis la version 1.19 du langage.',
  },
}
