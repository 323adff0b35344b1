import type { Range } from '@/lib/text/position'
import { ARGUMENT_READERS } from './arguments'
import { readFlags } from './flags'
import { keywordOf } from './keywords'
import type { LineMap } from './line-map'
import { PASS, type Problem } from './problem'
import { isSeparator, trimmed } from './space'
import type { Escape, Flag, Instruction, Token } from './types'
import type { Word } from './words'

export interface InstructionSource {
  text: string
  map: LineMap
  escapeToken: Escape
  line: number
  endLine: number
  emptyContinuations: Range[]
  comments: string[]
}

/**
 * Reads the instruction in `text[start, end)`: keyword, flags, arguments. Never fails: what cannot be read is reported
 * to `report` and marks the instruction as broken. Source: BuildKit `parser.newNodeFromLine`.
 */
export function readInstruction(
  source: InstructionSource,
  report: (problem: Problem) => void,
  from = 0,
  to = source.text.length,
): Instruction {
  const { text, map, escapeToken, line, endLine, emptyContinuations, comments } = source
  const [start, end] = trimmed(text, from, to)
  const token = (word: Word): Token => ({ value: word.value, range: map.range(word.start, word.end), at: word.start })
  let keywordEnd = start
  while (keywordEnd < end && !isSeparator(text.charCodeAt(keywordEnd))) keywordEnd++
  const keyword = token({ value: text.slice(start, keywordEnd), start, end: keywordEnd })
  const { flags, rest } = readFlags(text, keywordEnd, end)
  const [argsStart, argsEnd] = trimmed(text, rest, end)
  const instruction: Instruction = {
    name: keywordOf(keyword.value) ?? null,
    keyword,
    flags: flags.map(({ word, start: at, end: stop }) => readFlag(text, map, word, at, stop)),
    args: [],
    pairs: [],
    json: false,
    heredocs: [],
    trigger: null,
    text,
    map,
    emptyContinuations,
    comments,
    range: map.range(start, end),
    argsRange: map.range(argsStart, argsEnd),
    line,
    endLine,
    broken: false,
  }
  if (instruction.name === null) return instruction
  if (instruction.name === 'ONBUILD') {
    if (argsStart < argsEnd) instruction.trigger = readInstruction(source, report, argsStart, argsEnd)
    instruction.broken = instruction.trigger?.broken ?? false
    return instruction
  }
  const read = ARGUMENT_READERS[instruction.name](text, argsStart, argsEnd, escapeToken)
  instruction.json = read.json
  instruction.args = read.args.map(token)
  instruction.pairs = read.pairs.map(({ key, value, legacy }) => ({
    key: token(key),
    value: value && token(value),
    legacy,
  }))
  if (read.problem !== undefined) {
    const { rule, docker, start: at, end: stop, params = {} } = read.problem
    instruction.broken = true
    report({
      rule,
      severity: 'error',
      range: map.range(at, stop),
      params: { instruction: instruction.name, ...params },
      docker,
      pass: PASS.syntax,
      dockerLine: line,
    })
  }
  return instruction
}

function readFlag(text: string, map: LineMap, word: string, start: number, end: number): Flag {
  const equals = word.indexOf('=')
  const written = text.slice(start, end).indexOf('=')
  const valueStart = equals === -1 || written === -1 ? end : start + written + 1
  return {
    name: word.slice(2, equals === -1 ? undefined : equals),
    value: equals === -1 ? null : word.slice(equals + 1),
    range: map.range(start, end),
    valueRange: map.range(valueStart, end),
  }
}
