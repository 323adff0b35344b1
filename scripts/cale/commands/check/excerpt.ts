import type { Range } from '@/lib/text/position'
import { printable, widthOf } from '../../terminal'

/**
 * The line a range starts on, under its number, and carets under what the range covers of it. A long line is cut around
 * the carets.
 * @param columns the width there is
 */
export function excerpt(text: string, { start, end }: Range, columns: number): string[] {
  const line = text.split(/\r\n|\r|\n/)[start.line - 1]
  if (line === undefined) return []
  const from = Math.min(start.column - 1, line.length)
  const to = Math.max(from, end.line === start.line ? Math.min(end.column - 1, line.length) : line.trimEnd().length)
  const number = String(start.line).padStart(5)
  const { cut, shift } = windowOf(line, from, to, columns - number.length - 5)
  const before = shown(cut.slice(0, from - shift))
  const under = shown(cut.slice(from - shift, to - shift))
  return [
    `${number} │ ${shown(cut)}`.trimEnd(),
    `${' '.repeat(number.length)} │ ${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(under)))}`,
  ]
}

/** Tabs are widened, so that the carets fall under what they are about whatever the terminal's stops. */
function shown(part: string): string {
  return printable(part).replaceAll('\t', '    ')
}

/** The part of a line that fits, with the range in it; `shift` characters went away at its start. */
function windowOf(line: string, from: number, to: number, room: number): { cut: string; shift: number } {
  if (line.length <= room) return { cut: line, shift: 0 }
  const lead = Math.max(0, Math.floor((room - Math.min(to - from, room)) / 2))
  const start = Math.max(0, Math.min(from - lead, line.length - room))
  const end = start + room
  const head = start > 0 ? '…' : ''
  const tail = end < line.length ? '…' : ''
  const cut = `${head}${line.slice(start + head.length, end - tail.length)}${tail}`
  return { cut, shift: start }
}
