import type { DockerfileFix } from '../../language/fix'
import { commandOf, oneFix, replaceWord } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const command = commandOf(subject)
  return command === null ? [] : oneFix('Remplacer par npm ci', replaceWord(subject, command.operands[0], 'ci'))
}
