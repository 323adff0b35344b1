import { correction, param } from '../../language/edit/fixing'
import { writeScalar } from '../../language/edit/scalar'
import type { ComposeFix } from '../../language/fix'

/** A duration or a size that only lacks its unit, or has a blank before it. */
export const fix: ComposeFix = (subject) => {
  const { source, branch } = subject
  const value = param(subject, 'value')
  const wanted = param(subject, 'wanted')
  if (branch.kind !== 'scalar' || wanted !== 'duration') return []
  const tight = value
    .replace(/\s+/g, '')
    .replace(/(?<=\d)(?:sec(?:onde?s?|onds?)?)$/i, 's')
    .replace(/(?<=\d)min(?:utes?)?$/i, 'm')
  const text = /^\d+$/.test(tight) ? `${tight}s` : tight
  return /^(?:\d+(?:\.\d+)?(?:h|m|s|ms|us|ns))+$/.test(text)
    ? correction(`Écrire « ${text} »`, writeScalar(source, branch, text))
    : []
}
