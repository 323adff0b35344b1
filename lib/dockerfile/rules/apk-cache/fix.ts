import type { DockerfileFix } from '../../language/fix'
import { addOption, commandOf, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const command = commandOf(subject)
  return command === null ? [] : oneFix('Ajouter --no-cache', addOption(subject, command, '--no-cache'))
}
