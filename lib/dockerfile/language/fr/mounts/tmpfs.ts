import type { MountDoc } from '../../docs'

export const TMPFS: MountDoc = {
  title: 'Donne un dossier provisoire, en mémoire',
  text: 'Un dossier vide, en mémoire, effacé à la fin de la commande : pour des fichiers de travail qui ne doivent pas entrer dans la couche.',
  options: {
    target: { value: 'chemin', text: 'Où le monter. Un chemin relatif part du `WORKDIR`.' },
    size: { value: 'taille', text: 'Taille à ne pas dépasser, comme `64m` ou `1g`.' },
  },
  insert: 'type=tmpfs,target=${1:/tmp}',
}
