import { rewriting } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => {
  const { min, max } = subject.diagnostic.params
  const bound = min ?? max
  return bound === undefined ? [] : rewriting(subject, String(bound))
}
