import { physicalLines } from '../../syntax/physical-lines'
import { trimmed } from '../../syntax/space'
import type { Dockerfile, Instruction } from '../../syntax/types'
import { blanksAfter, blanksBefore, type OffsetEdit } from './edit'

type LineKind = 'blank' | 'comment' | 'from' | 'start' | 'inside' | 'document'

interface Line {
  start: number
  end: number
  kind: LineKind
  instruction?: Instruction
}

/** What each line of the file is: blank, a comment, the start of an instruction, or inside one. */
function readLines({ text, instructions }: Dockerfile): Line[] {
  const lines = physicalLines(text).map(({ start, end }, number): Line => {
    const from = number === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start
    const [content] = trimmed(text, from, end)
    return { start: from, end, kind: content === end ? 'blank' : text[content] === '#' ? 'comment' : 'inside' }
  })
  for (const instruction of instructions) {
    const { line, endLine, name, heredocs } = instruction
    const last = endLine - heredocs.reduce((sum, { content }) => sum + content.split('\n').length, 0)
    for (let number = line; number <= endLine; number++) {
      const found = lines[number - 1]
      if (found === undefined) continue
      found.instruction = instruction
      if (number === line) found.kind = name === 'FROM' ? 'from' : 'start'
      else if (number > last) found.kind = 'document'
    }
  }
  return lines
}

/** Lays out the lines themselves: indentation, what trails, blank lines between instructions and stages. */
export function lineEdits(file: Dockerfile): OffsetEdit[] {
  const { text } = file
  const lines = readLines(file)
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  return [
    // First, for an insertion comes before a deletion at the same place.
    ...stageEdits(lines, eol),
    ...lines.flatMap((line) => edgeEdits(text, line)),
    ...blankEdits(text, lines),
    ...(text.endsWith('\n') || lines.at(-1)?.kind === 'blank'
      ? []
      : [{ start: text.length, end: text.length, text: eol }]),
  ]
}

/** A `# check=` with spaces before it. */
const IDLE_CHECK = /^[\t ]+#[\t ]*check[\t ]*=/i

/** No indentation at the start of an instruction or of a comment, nothing that trails. */
function edgeEdits(text: string, { start, end, kind, instruction }: Line): OffsetEdit[] {
  if (kind === 'blank' || kind === 'document' || instruction?.broken) return []
  const trailing = { start: end - blanksBefore(text, end, start), end, text: '' }
  // BuildKit's linter only obeys it at the very start of its line: moved there, it would begin to count.
  const isIdle = kind === 'comment' && IDLE_CHECK.test(text.slice(start, end))
  if (isIdle) return [trailing]
  const isOutside = kind === 'start' || kind === 'from' || instruction === undefined
  return isOutside ? [{ start, end: start + blanksAfter(text, start, end), text: '' }, trailing] : [trailing]
}

/** One blank line in a row at most; none at either end of the file, nor inside an instruction. */
function blankEdits(text: string, lines: readonly Line[]): OffsetEdit[] {
  const last = lines.findLastIndex(({ kind }) => kind !== 'blank')
  const first = lines.findIndex(({ kind }) => kind !== 'blank')
  return lines.flatMap((line, number) => {
    if (line.kind !== 'blank') return []
    const previous = lines[number - 1]
    const next = lines[number + 1]?.start ?? text.length
    const remove = { start: line.start, end: next, text: '' }
    if (line.instruction !== undefined) return line.instruction.broken ? [] : [remove]
    // Under a blank line, a comment at the top is no directive: without it, it might become one.
    const guards = number === 0 && lines[first]?.kind === 'comment'
    const isExtra = number > last || previous?.kind === 'blank' || (number < first && !guards)
    return isExtra ? [remove] : [{ start: line.start, end: line.end, text: '' }]
  })
}

/** A blank line before each stage but the first, above the comments that belong to it. */
function stageEdits(lines: readonly Line[], eol: string): OffsetEdit[] {
  const first = lines.findIndex(({ kind }) => kind === 'from')
  return lines.flatMap((line, number) => {
    if (line.kind !== 'from' || number === first) return []
    let top = number
    while (lines[top - 1]?.kind === 'comment' && lines[top - 1]?.instruction === undefined) top--
    const start = lines[top]?.start ?? 0
    return lines[top - 1]?.kind === 'blank' ? [] : [{ start, end: start, text: eol }]
  })
}
