import type { Source } from '../syntax/source'
import type { Branch } from '../syntax/tree'
import { columnsOf } from './columns'

/** The lines of a file whose columns are right, with the blank lines it should have. */
export function spaced(source: Source): string[] {
  const { verbatim } = columnsOf(source)
  const lines = source.text.split('\n')
  const parted = partedLines(source, lines)
  const kept: string[] = []
  for (const [i, line] of lines.entries()) {
    if (verbatim.has(i)) {
      kept.push(line)
      continue
    }
    const isBlank = line === ''
    if (isBlank && (kept.length === 0 || kept.at(-1) === '' || parted.closed.has(i))) continue
    if (parted.open.has(i) && kept.length > 0 && kept.at(-1) !== '') kept.push('')
    kept.push(line)
  }
  return withLastLine(kept, verbatim.has(lines.length - 1))
}

/** One line feed at the end; after the last line of a `|`, it would be a part of the text. */
function withLastLine(lines: string[], endsInText: boolean): string[] {
  if (endsInText) return lines
  while (lines.at(-1) === '' && lines.at(-2) === '') lines.pop()
  return lines.length > 0 && lines.at(-1) !== '' ? [...lines, ''] : lines
}

interface Parted {
  /** Lines that a blank one comes before. */
  open: ReadonlySet<number>
  /** Blank lines that go away. */
  closed: ReadonlySet<number>
}

function partedLines(source: Source, lines: readonly string[]): Parted {
  const open = new Set<number>()
  const closed = new Set<number>()
  const lineOf = (offset: number) => source.index.position(offset).line - 1
  const isLong = ({ from, end }: Branch) => lineOf(end) > lineOf(from)
  const part = (siblings: readonly Branch[]) => {
    for (const [i, branch] of siblings.entries()) {
      const before = siblings[i - 1]
      if (before && (isLong(before) || isLong(branch))) open.add(aboveComments(lines, lineOf(branch.from)))
    }
  }
  for (const document of source.documents) {
    if (document.flow || document.kind !== 'map') continue
    part(document.children)
    for (const section of document.children) {
      if (section.flow || section.kind !== 'map') continue
      if (section.key?.text === 'services') part(section.children)
      for (let i = lineOf(section.from) + 1; lines[i] === ''; i++) closed.add(i)
    }
  }
  return { open, closed }
}

/** The first of the comment lines that stand right above a line, at its column; itself when there is none. */
function aboveComments(lines: readonly string[], line: number): number {
  const column = columnOf(lines[line] ?? '')
  let first = line
  while (/^\s*#/.test(lines[first - 1] ?? '') && columnOf(lines[first - 1] ?? '') === column) first--
  return first
}

function columnOf(line: string): number {
  return line.length - line.trimStart().length
}
