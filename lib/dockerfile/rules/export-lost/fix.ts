import type { DockerfileFix } from '../../language/fix'
import { replaceAt, textAt } from '../../language/fix'
import { commandsOf } from '../../run-script/commands'
import { instructionOf, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  const commands = instruction === null ? [] : commandsOf(instruction)
  const [only] = commands
  if (instruction === null || only === undefined || commands.length > 1 || instruction.flags.length > 0) return []
  const pairs = only.args.map(({ range }) => textAt(subject, range))
  // What a shell computes, ENV cannot.
  if (!pairs.every((pair) => /^[A-Za-z_]\w*=[^`]*$/.test(pair) && !pair.includes('$('))) return []
  return oneFix('Remplacer par ENV', replaceAt(subject, instruction.range, `ENV ${pairs.join(' ')}`))
}
