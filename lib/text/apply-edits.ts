import type { TextEdit } from './language'
import { lineIndex } from './line-index'
import { comparePositions } from './position'

/**
 * The text with edits done. They are all about `text` as it is, come in any order, and must not overlap; what is
 * inserted at one place is inserted in the order of the list, before what replaces the characters there.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const index = lineIndex(text)
  const inOrder = edits.toSorted(
    ({ range: a }, { range: b }) => comparePositions(a.start, b.start) || comparePositions(a.end, b.end),
  )
  let result = ''
  let at = 0
  for (const { range, text: replacement } of inOrder) {
    result += text.slice(at, index.offset(range.start)) + replacement
    at = index.offset(range.end)
  }
  return result + text.slice(at)
}
