import { correction, param, swap } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import { remove } from '../../language/edit/remove'
import type { ComposeFix } from '../../language/fix'
import { namesOf } from '../../language/names/symbol'
import { nearest } from '../../schema/nearest'

export const fix: ComposeFix = (subject) => {
  const { source, branch, workspace } = subject
  const name = param(subject, 'name')
  const near = nearest(name, namesOf(workspace, source.file, 'service'))
  const renamed =
    branch.key?.text === name
      ? near !== undefined && replace(source, branch.key.start, branch.key.end, near)
      : near !== undefined && swap(source, branch, name, near)
  return [
    ...(renamed ? correction(`Remplacer par « ${near} »`, renamed) : []),
    ...correction(`Ne plus attendre « ${name} »`, remove(source, branch)),
  ]
}
