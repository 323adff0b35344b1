import { ARGUMENT_READERS } from './arguments'
import { readFlags } from './flags'
import { LineFlag, LineInstruction, LineToken } from './line-pieces'
import type { LogicalLine } from './logical-lines'
import { PASS, type Problem } from './problem'
import { isSeparator, trimmed } from './space'
import type { Escape, Instruction, Token } from './types'
import type { Word } from './words'

export interface InstructionSource {
  line: LogicalLine
  escapeToken: Escape
  comments: readonly string[]
}

/**
 * Reads the instruction in `line.text[from, to)`: keyword, flags, arguments. Never fails: what cannot be read is reported
 * to `report` and marks the instruction as broken. Source: BuildKit `parser.newNodeFromLine`.
 */
export function readInstruction(
  source: InstructionSource,
  report: (problem: Problem) => void,
  from = 0,
  to = source.line.text.length,
): Instruction {
  const { escapeToken, comments } = source
  const { text, map, first } = source.line
  const [start, end] = trimmed(text, from, to)
  const token = (word: Word): Token => new LineToken(word, map)
  let keywordEnd = start
  while (keywordEnd < end && !isSeparator(text.charCodeAt(keywordEnd))) keywordEnd++
  const keyword = token({ value: text.slice(start, keywordEnd), start, end: keywordEnd })
  const { flags, rest } = readFlags(text, keywordEnd, end)
  const [argsStart, argsEnd] = trimmed(text, rest, end)
  const instruction = new LineInstruction(source.line, comments, keyword, { start, end, argsStart, argsEnd })
  if (flags.length > 0) instruction.flags = flags.map((flag) => new LineFlag(flag, text, map))
  if (instruction.name === null) return instruction
  if (instruction.name === 'ONBUILD') {
    if (argsStart < argsEnd) instruction.trigger = readInstruction(source, report, argsStart, argsEnd)
    instruction.broken = instruction.trigger?.broken ?? false
    return instruction
  }
  const read = ARGUMENT_READERS[instruction.name](text, argsStart, argsEnd, escapeToken)
  instruction.json = read.json
  if (read.args.length > 0) instruction.args = read.args.map(token)
  if (read.pairs.length > 0)
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
      dockerLine: first + 1,
    })
  }
  return instruction
}
