import type { DockerfileFix } from '../../language/fix'
import { operands } from '../../run-script/packages'
import { commandOf, oneFix, replaceWord } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const command = commandOf(subject)
  return command === null ? [] : oneFix('Remplacer par npm ci', replaceWord(subject, operands(command)[0], 'ci'))
}
