import { correction, param, swap } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => {
  const address = `${param(subject, 'other')}:${param(subject, 'target')}`
  const wrong = `${param(subject, 'other')}:${param(subject, 'port')}`
  return correction(`Écrire « ${address} »`, swap(subject.source, subject.branch, wrong, address))
}
