import type { DockerfileFix } from '../../language/fix'
import { addOption, commandOf, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const command = commandOf(subject)
  return command === null ? [] : oneFix('Ajouter -y', addOption(subject, command, '-y'))
}
