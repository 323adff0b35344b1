import { correction, param } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => {
  const { source, branch } = subject
  const value = param(subject, 'value')
  return branch.kind === 'scalar'
    ? correction(`Écrire « ${value} »`, replace(source, branch.start, branch.end, value))
    : []
}
