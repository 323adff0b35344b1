import type { TextEdit } from '@/lib/text/language'
import { lineIndex } from '@/lib/text/line-index'
import { parseYaml } from '../../yaml/parse'
import { toPlain } from '../../yaml/plain'
import { type Source, sourceOf } from '../syntax/source'
import { columnsOf } from './columns'
import { indented } from './indent'
import { spaced } from './space'

/**
 * Lays a file out: two spaces a level, one blank line between services and between sections, no blank at the end of a line. Quotes,
 * comments and the order of things stay as they are. No edit when the file cannot be read.
 */
export function formatEdits(source: Source): TextEdit[] {
  const laid = formatted(source)
  if (laid === source.text || !saysTheSame(source.text, laid)) return []
  return [change(source.text, laid)]
}

function formatted(source: Source): string {
  const eol = source.text.includes('\r\n') ? '\r\n' : '\n'
  const lines = indented(source, columnsOf(source))
  const once = lines.join('\n')
  return spaced(sourceOf(source.file, once)).join(eol)
}

/** A last look: whatever the text, its values are what they were. */
function saysTheSame(before: string, after: string): boolean {
  const meaning = (text: string) => {
    try {
      return JSON.stringify(parseYaml('', text).map(({ root, resets }) => [root && toPlain(root), resets]))
    } catch {
      return null
    }
  }
  const meant = meaning(before)
  return meant !== null && meant === meaning(after)
}

/** The smallest edit that turns one text into the other. */
function change(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return {
    range: lineIndex(before).range(start, before.length - end),
    text: after.slice(start, after.length - end),
  }
}
