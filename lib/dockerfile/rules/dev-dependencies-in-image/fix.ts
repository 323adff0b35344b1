import type { DockerfileFix } from '../../language/fix'
import { addOption, commandOf, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const command = commandOf(subject)
  return command === null ? [] : oneFix('Ajouter --omit=dev', addOption(subject, command, '--omit=dev'))
}
