import type { Escape, Instruction, Token } from '../../syntax/types'
import { blanksAfter, blanksBefore, type OffsetEdit } from './edit'
import { arrayStart, type Gap, gapsOf } from './gaps'

/** How far the lines of a continued instruction stand in. */
const INDENT = 4
const TAB = 4

/** Lays out one instruction: the case of its keywords, the spaces between its words, its continued lines. */
export function instructionEdits(file: string, instruction: Instruction, escapeToken: Escape): OffsetEdit[] {
  const gaps = gapsOf(instruction, escapeToken)
  return [
    ...keywordEdits(file, instruction),
    ...spaceEdits(instruction, gaps),
    ...jsonEdits(instruction),
    ...lineEdits(file, instruction, gaps),
  ]
}

/** The words that are keywords: the instruction's, AS, CMD or NONE, and those of what ONBUILD keeps. */
function keywordTokens({ name, keyword, args, trigger }: Instruction): Token[] {
  const [first, second] = args
  const own: Token[] = name === null ? [] : [keyword]
  if (name === 'FROM' && args.length === 3 && second !== undefined) own.push(second)
  if (name === 'HEALTHCHECK' && first !== undefined) own.push(first)
  return trigger === null ? own : [...own, ...keywordTokens(trigger)]
}

function keywordEdits(file: string, instruction: Instruction): OffsetEdit[] {
  return keywordTokens(instruction).flatMap(({ value, at }) => {
    const start = instruction.map.offset(at)
    const end = start + value.length
    // A keyword cut by a continuation is left alone.
    return file.slice(start, end) === value ? [{ start, end, text: value.toUpperCase() }] : []
  })
}

/** One space between two words of the same line. */
function spaceEdits({ map }: Instruction, gaps: readonly Gap[]): OffsetEdit[] {
  return gaps.flatMap(({ start, end, separates }) => {
    const from = map.offset(start)
    const isOneLine = map.offset(end - 1) - from === end - 1 - start
    const atLineEdge = map.segments.some(({ at }) => at === start || at === end)
    return separates && isOneLine && !atLineEdge ? [{ start: from, end: from + end - start, text: ' ' }] : []
  })
}

/** `["a", "b"]` on one line. */
function jsonEdits(instruction: Instruction): OffsetEdit[] {
  const { text, map, trigger } = instruction
  if (trigger !== null) return jsonEdits(trigger)
  const start = arrayStart(instruction)
  if (start === -1) return []
  const end = text.lastIndexOf(']') + 1
  const from = map.offset(start)
  if (map.offset(end - 1) - from !== end - 1 - start) return []
  const strings = text.slice(start, end).match(/"(?:[^"\\]|\\.)*"/g) ?? []
  return [{ start: from, end: from + end - start, text: `[${strings.join(', ')}]` }]
}

/** What is between two lines of a continued instruction: the blanks before the escape, and the indentation. */
interface Join {
  ending: OffsetEdit
  indent: { start: number; end: number }
  width: number
}

function lineEdits(file: string, instruction: Instruction, gaps: readonly Gap[]): OffsetEdit[] {
  const joins = joinsOf(file, instruction, gaps)
  const shift = INDENT - Math.min(...joins.map(({ width }) => width))
  return joins.flatMap(({ ending, indent, width }) => [ending, { ...indent, text: ' '.repeat(width + shift) }])
}

/** The joins that may be laid out: those whose blanks mean nothing. */
function joinsOf(file: string, { map }: Instruction, gaps: readonly Gap[]): Join[] {
  const { segments } = map
  return segments.slice(1).flatMap((next, number): Join[] => {
    const previous = segments[number]
    if (previous === undefined) return []
    const end = previous.offset + previous.length
    const before = blanksBefore(file, end, previous.offset)
    const after = blanksAfter(file, next.offset, next.offset + next.length)
    const isEmpty = before + after === 0 || before === previous.length || after === next.length
    const isFree = gaps.some((gap) => gap.start <= next.at - before && next.at + after <= gap.end)
    if (isEmpty || !isFree) return []
    const blanks = file.slice(next.offset, next.offset + after)
    return [
      {
        ending: { start: end - before, end, text: ' ' },
        indent: { start: next.offset, end: next.offset + after },
        width: [...blanks].reduce((sum, blank) => sum + (blank === '\t' ? TAB : 1), 0),
      },
    ]
  })
}
