import { correction, param } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'
import { branchAt } from '../../language/syntax/source'

/** The line, whole, is given to `sh -c`. */
export const fix: ComposeFix = (subject) => {
  const { source, branch } = subject
  const at = branch.path.indexOf(param(subject, 'key'))
  const value = at === -1 ? undefined : branchAt(source, branch.path.slice(0, at + 1))
  if (!value) return []
  const words = value.kind === 'list' ? value.children.map(({ word }) => word?.text ?? '') : []
  const line =
    value.kind === 'scalar' ? value.word?.text : words.some((word) => /\s/.test(word)) ? undefined : words.join(' ')
  if (line === undefined || line.includes('\n')) return []
  return correction(
    'Passer par un shell (« sh -c »)',
    replace(
      source,
      value.kind === 'list' && !value.flow ? (value.children[0]?.from ?? value.start) : value.start,
      value.end,
      `["sh", "-c", ${JSON.stringify(line)}]`,
    ),
  )
}
