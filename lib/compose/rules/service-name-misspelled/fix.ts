import { correction, param, swap } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => {
  const suggestion = param(subject, 'suggestion')
  return correction(
    `Écrire « ${suggestion} »`,
    swap(subject.source, subject.branch, param(subject, 'host'), suggestion),
  )
}
