import type { Instruction } from '../syntax/types'
import type { Validator } from './refusal'

function count({ args, pairs, trigger }: Instruction): number {
  return args.length + pairs.length + (trigger === null ? 0 : 1)
}

/** Where arguments are missing: after the keyword when there is none at all. */
function refusal(instruction: Instruction, docker: string, wanted: 'one' | 'some') {
  const { keyword, name } = instruction
  return {
    rule: 'missing-arguments',
    docker: `${name} ${docker}`,
    range: keyword.range,
    params: { instruction: name ?? '', wanted },
  }
}

export const atLeastOne: Validator = (instruction) =>
  count(instruction) === 0 ? refusal(instruction, 'requires at least one argument', 'some') : null

/** For the instructions that take the whole line as one argument: only its absence is a mistake. */
export const exactlyOne: Validator = (instruction) =>
  count(instruction) === 0 ? refusal(instruction, 'requires exactly one argument', 'one') : null

/** ENV, LABEL and ARG want a name before `=`. */
export const namedPairs: Validator = ({ name, pairs }) => {
  const blank = pairs.find((pair) => pair.key.value === '')
  if (blank === undefined) return null
  const range = { start: blank.key.range.start, end: blank.value?.range.end ?? blank.key.range.end }
  return { rule: 'blank-name', docker: `${name} names can not be blank`, range, params: { instruction: name ?? '' } }
}
