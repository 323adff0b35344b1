import { correction, param } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => {
  const octal = `0${param(subject, 'written')}`
  const { source, branch } = subject
  return branch.kind === 'scalar'
    ? correction(`Écrire « ${octal} »`, replace(source, branch.start, branch.end, octal))
    : []
}
