import type { MountDoc } from '../../docs'
import { OWNER } from './shared'

export const CACHE: MountDoc = {
  title: 'Garde un dossier d’une construction à l’autre',
  text: 'Un dossier qui n’entre pas dans l’image et reste sur la machine qui construit : les paquets que npm, pip, Maven, Go ou apt téléchargent y sont retrouvés, même quand l’étape est refaite. La construction doit réussir aussi avec un cache vide.',
  options: {
    target: { value: 'chemin', text: 'Où le montrer. Un chemin relatif part du `WORKDIR`.' },
    id: {
      value: 'nom',
      text: 'Nom du cache : deux montages du même nom le partagent. Le chemin de `target` par défaut.',
    },
    sharing: {
      value: 'partage',
      text: 'Que faire si deux constructions l’ouvrent en même temps.',
      values: {
        shared: 'Elles y écrivent ensemble. La valeur par défaut.',
        private: 'La seconde en reçoit un autre.',
        locked: 'La seconde attend la fin de la première : ce qu’il faut à apt.',
      },
    },
    from: { value: 'étape ou image', text: 'Ce qu’un cache neuf contient d’abord. Vide par défaut.' },
    source: { value: 'chemin', text: 'Le dossier à prendre dans `from`.' },
    ro: { text: 'Interdit d’y écrire.' },
    mode: OWNER.mode('`0755`'),
    uid: OWNER.uid('0 (root)'),
    gid: OWNER.gid('0 (root)'),
  },
  insert: 'type=cache,target=${1:/root/.npm}',
}
