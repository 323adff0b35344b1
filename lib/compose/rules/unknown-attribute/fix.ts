import { correction, param } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'
import { branchAt, childOf } from '../../language/syntax/source'

export const fix: ComposeFix = (subject) => {
  const { source, branch } = subject
  const near = param(subject, 'near')
  const holder = branchAt(source, branch.path.slice(0, -1))
  if (near === '' || !branch.key || childOf(holder, near)) return []
  return correction(`Remplacer par « ${near} »`, replace(source, branch.key.start, branch.key.end, near))
}
