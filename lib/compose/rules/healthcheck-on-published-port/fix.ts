import { correction, param, swap } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => {
  const target = param(subject, 'target')
  return correction(
    `Viser le port ${target}`,
    swap(subject.source, subject.branch, `:${param(subject, 'port')}`, `:${target}`),
  )
}
