import type { OptionDoc } from '../../docs'

export const OWNER: Readonly<Record<'mode' | 'uid' | 'gid', (by: string) => OptionDoc>> = {
  mode: (by) => ({ value: 'droits', text: `Droits, en octal. ${by} par défaut.` }),
  uid: (by) => ({ value: 'numéro', text: `Numéro de l’utilisateur propriétaire. ${by} par défaut.` }),
  gid: (by) => ({ value: 'numéro', text: `Numéro du groupe propriétaire. ${by} par défaut.` }),
}

export const REQUIRED: OptionDoc = {
  text: 'Arrête la construction s’il n’est pas donné. Sans cette option, la commande tourne quand même, sans lui.',
}
