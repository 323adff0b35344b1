import type { FileEdit } from '@/lib/text/language'
import { branchAt, type Source } from '../syntax/source'
import type { Branch } from '../syntax/tree'
import { lineStart, replace } from './place'

/**
 * Takes an entry away, key and value, or dash and item; with it the mapping or the list that would be left empty. Null when nothing would
 * be left of a service, or of the file.
 */
export function remove(source: Source, branch: Branch): FileEdit | null {
  const parent = branchAt(source, branch.path.slice(0, -1))
  if (!parent || branch.path.length === 0) return null
  const i = parent.children.indexOf(branch)
  if (i === -1) return null
  if (parent.children.length === 1) {
    const isNeeded = parent.path.length === 0 || (parent.path[0] === 'services' && parent.path.length <= 2)
    return isNeeded ? null : remove(source, parent)
  }
  const next = parent.children[i + 1]
  const before = parent.children[i - 1]
  if (parent.flow) {
    if (next) return replace(source, branch.from, next.from, '')
    return replace(source, before?.end ?? branch.from, branch.end, '')
  }
  const start = lineStart(source, branch.from)
  const opensLine = source.text.slice(start, branch.from).trim() === ''
  // The first key of a list's item: the next one takes its place after the dash.
  if (!opensLine) return next ? replace(source, branch.from, next.from, '') : null
  return replace(source, start, endOfLines(source, branch), '')
}

/** After the line feed of the last line of an entry, and after a blank line when another stands before. */
function endOfLines({ text }: Source, { from, end, key }: Branch): number {
  const last = text.indexOf('\n', Math.max(end, key?.end ?? from))
  if (last === -1) return text.length
  const before = text.slice(0, text.lastIndexOf('\n', from - 1) + 1)
  const opens = before === '' || /\n[ \t]*\r?\n$/.test(before)
  const blank = /^[ \t]*\r?\n/.exec(text.slice(last + 1))?.[0].length ?? 0
  return last + 1 + (opens ? blank : 0)
}
