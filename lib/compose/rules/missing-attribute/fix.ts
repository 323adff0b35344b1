import { addKey } from '../../language/edit/add'
import { correction, param } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'
import { branchAt } from '../../language/syntax/source'

/** What may be left out of `depends_on`’s long form is the only thing with an evident value. */
export const fix: ComposeFix = (subject) => {
  const { source, branch } = subject
  const at = branch.path.indexOf('depends_on')
  const dependency = at === -1 ? undefined : branchAt(source, branch.path.slice(0, at + 2))
  if (param(subject, 'names') !== 'condition' || !dependency) return []
  return correction('Ajouter « condition »', addKey(source, dependency, 'condition', 'service_started'))
}
