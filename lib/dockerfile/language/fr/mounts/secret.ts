import type { MountDoc } from '../../docs'
import { OWNER, REQUIRED } from './shared'

export const SECRET: MountDoc = {
  title: 'Montre un secret à la commande, sans l’écrire dans l’image',
  text: 'Un mot de passe, un jeton, une clé, donné par `docker build --secret id=nom,src=fichier`. C’est un fichier, `/run/secrets/nom`, ou une variable d’environnement avec `env`. Rien n’en reste dans l’image ni dans `docker history`.',
  options: {
    id: {
      value: 'nom',
      text: 'Nom du secret, celui de `docker build --secret id=`. Le dernier morceau de `target` par défaut.',
    },
    target: { value: 'chemin', text: 'Le fichier où le lire. `/run/secrets/` suivi du nom par défaut.' },
    env: { value: 'variable', text: 'Le donne par cette variable d’environnement. Depuis la version 1.10 du langage.' },
    required: REQUIRED,
    mode: OWNER.mode('`0400`'),
    uid: OWNER.uid('0 (root)'),
    gid: OWNER.gid('0 (root)'),
  },
  insert: 'type=secret,id=${1:jeton},env=${2:JETON}',
}
