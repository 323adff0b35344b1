import { parse } from 'unbash'
import { evaluate } from '../expand/arithmetic'
import { arithmeticText } from '../expand/word'
import type { Builtin } from './builtin'
import { CONTROL_FLOW } from './control-flow'
import { FILES } from './files'
import { PROCESSES } from './processes'
import { VARIABLES } from './variables'

const arithmetic: Builtin = {
  dialects: ['ash', 'bash'],
  isSpecial: false,
  *run(shell, [, ...words]) {
    let value = 0n
    for (const word of words) {
      const command = parse(`((${word}))`).commands[0]?.command
      if (command?.type !== 'ArithmeticCommand' || command.expression === undefined) continue
      value = yield* evaluate(shell, command.expression, (item) => arithmeticText(shell, item))
    }
    return value === 0n ? 1 : 0
  },
}

export const BUILTINS: Readonly<Record<string, Builtin | undefined>> = {
  ...CONTROL_FLOW,
  ...VARIABLES,
  ...FILES,
  ...PROCESSES,
  let: arithmetic,
}
