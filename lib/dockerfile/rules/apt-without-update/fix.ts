import type { DockerfileFix } from '../../language/fix'
import { insertAt } from '../../language/fix'
import { commandOf, instructionOf, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const command = commandOf(subject)
  if (command === null || command.before === '|' || instructionOf(subject)?.json) return []
  return oneFix('Mettre apt-get update && devant', insertAt(subject, command.range.start, 'apt-get update && '))
}
