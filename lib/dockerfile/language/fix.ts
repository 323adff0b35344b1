import type { Diagnostic } from '@/lib/text/diagnostic'
import type { FileEdit, OpenFile, QuickFix } from '@/lib/text/language'
import type { Position, Range } from '@/lib/text/position'
import type { Opened } from './open'

/** What a correction looks at: the file as it is, and what was found in it. */
export interface FixSubject extends Opened {
  open: OpenFile
  diagnostic: Diagnostic
}

/** The corrections of one diagnostic of a rule, the best first. `fix.ts` in the rule's folder exports one as `fix`. */
export type DockerfileFix = (subject: FixSubject) => readonly QuickFix[]

/** The text of a range. */
export function textAt({ text, index }: Opened, { start, end }: Range): string {
  return text.slice(index.offset(start), index.offset(end))
}

export function replaceAt({ path }: Opened, range: Range, text: string): FileEdit {
  return { file: path, range, text }
}

export function insertAt(opened: Opened, position: Position, text: string): FileEdit {
  return replaceAt(opened, { start: position, end: position }, text)
}

/** Takes whole lines away, `first` to `last` included, with the end of the last one, or of the line above at the end. */
export function removeLines(opened: Opened, first: number, last = first): FileEdit {
  const { index, text } = opened
  const start = index.offset({ line: first, column: 1 })
  const isAtEnd = last >= index.lineCount
  const end = isAtEnd ? text.length : index.offset({ line: last + 1, column: 1 })
  const before = isAtEnd ? (/\r?\n$/.exec(text.slice(0, start))?.[0].length ?? 0) : 0
  return replaceAt(opened, index.range(start - before, end), '')
}
