import type { Source } from '../syntax/source'
import type { Columns, Move } from './columns'

/** The lines of a file at their columns, blanks after dashes and colons brought to one. */
export function indented(source: Source, columns: Columns): string[] {
  const lines = squeezed(source.text, columns)
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
  return lines.map((line, i) => {
    const move = columns.moved.get(i)
    if (columns.verbatim.has(i) && move) return shifted(line, move)
    const text = line.trim()
    if (text === '') return ''
    if (move) return ' '.repeat(Math.max(move.to, 0)) + text
    return text.startsWith('#') ? ' '.repeat(commentColumn(lines, i, columns)) + text : line.trimEnd()
  })
}

function squeezed(text: string, { gaps }: Columns): string {
  let result = ''
  let at = 0
  for (const { from, to } of [...gaps].sort((a, b) => a.from - b.from)) {
    result += `${text.slice(at, from)} `
    at = to
  }
  return result + text.slice(at)
}

function shifted(line: string, { from, to }: Move): string {
  const own = line.length - line.trimStart().length
  if (line.trim() === '') return own > from ? ' '.repeat(to + own - from) : ''
  return ' '.repeat(Math.max(0, to + own - from)) + line.slice(own)
}

/** A comment goes with what it stood level with: what follows, else what is above. */
function commentColumn(lines: readonly string[], i: number, { moved }: Columns): number {
  const own = (lines[i] ?? '').length - (lines[i] ?? '').trimStart().length
  const next = nextMove(lines, i, moved)
  if (next?.from === own) return Math.max(next.to, 0)
  for (let above = i - 1; above >= 0; above--) {
    const move = moved.get(above)
    if (!move || move.from > own) continue
    if (move.from === own) return Math.max(move.to, 0)
    // Deeper than what is above and level with nothing: a note on it.
    return next && next.from > own ? Math.max(next.to, 0) : Math.max(move.to, 0) + 2
  }
  return Math.max(next?.to ?? 0, 0)
}

function nextMove(lines: readonly string[], i: number, moved: ReadonlyMap<number, Move>): Move | undefined {
  for (let below = i + 1; below < lines.length; below++) {
    const move = moved.get(below)
    if (move) return move
  }
}
