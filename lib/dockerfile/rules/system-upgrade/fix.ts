import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { commandsOf } from '../../run-script/commands'
import { isAptUpdate } from '../../run-script/packages'
import { commandOf, instructionOf, oneFix, removeInstruction } from '../shared/fixing'

const TITLE = 'Enlever la mise à jour'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  const upgrade = commandOf(subject)
  if (instruction === null || upgrade === null || instruction.json) return []
  const commands = commandsOf(instruction)
  // An update of the lists is of no use without it.
  if (commands.every((command) => command === upgrade || isAptUpdate(command))) {
    return oneFix(TITLE, removeInstruction(subject, instruction))
  }
  const at = commands.indexOf(upgrade)
  const [previous, next] = [commands[at - 1], commands[at + 1]]
  if (next?.before === '&&') {
    return oneFix(TITLE, replaceAt(subject, { start: upgrade.range.start, end: next.range.start }, ''))
  }
  if (next !== undefined || previous === undefined || upgrade.before !== '&&') return []
  return oneFix(TITLE, replaceAt(subject, { start: previous.range.end, end: upgrade.range.end }, ''))
}
