import { correction } from '../../language/edit/fixing'
import { columnOf, replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'
import { branchAt } from '../../language/syntax/source'

/** Compose goes without a file that is declared optional. */
export const fix: ComposeFix = ({ source, branch }) => {
  const at = branch.path.indexOf('env_file')
  const whole = at === -1 ? undefined : branchAt(source, branch.path.slice(0, at + 1))
  if (!whole || branch.kind !== 'scalar') return []
  const path = source.text.slice(branch.start, branch.end)
  const title = 'Le déclarer facultatif'
  const isItem = branch.path.length === at + 2
  if (isItem && !branch.flow && whole.kind === 'list') {
    const blanks = ' '.repeat(columnOf(source, branch.start))
    return correction(title, replace(source, branch.start, branch.end, `path: ${path}\n${blanks}required: false`))
  }
  if (isItem) return correction(title, replace(source, branch.start, branch.end, `{ path: ${path}, required: false }`))
  return branch === whole
    ? correction(title, replace(source, branch.start, branch.end, `[{ path: ${path}, required: false }]`))
    : []
}
