import { correction } from '../../language/edit/fixing'
import { insert } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'
import { branchAt } from '../../language/syntax/source'

export const fix: ComposeFix = ({ source, branch }) => {
  const list = branchAt(source, branch.path.slice(0, -1))
  if (list?.kind !== 'list') return []
  const first = list.flow ? '"CMD", ' : `- CMD\n${' '.repeat(source.index.position(branch.from).column - 1)}`
  return correction('Commencer par « CMD »', insert(source, branch.from, first))
}
