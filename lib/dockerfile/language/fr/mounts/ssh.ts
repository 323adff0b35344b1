import type { MountDoc } from '../../docs'
import { OWNER, REQUIRED } from './shared'

export const SSH: MountDoc = {
  title: 'Prête l’agent SSH à la commande',
  text: 'Pour cloner un dépôt privé sans copier de clé dans l’image : la clé reste sur la machine qui construit, `docker build --ssh default` prête son agent.',
  options: {
    id: { value: 'nom', text: 'Nom de l’agent ou de la clé, celui de `docker build --ssh`. `default` par défaut.' },
    target: {
      value: 'chemin',
      text: 'Où placer la prise (socket) de l’agent. `/run/buildkit/ssh_agent.0` par défaut.',
    },
    required: REQUIRED,
    mode: OWNER.mode('`0600`'),
    uid: OWNER.uid('0 (root)'),
    gid: OWNER.gid('0 (root)'),
  },
  insert: 'type=ssh',
}
