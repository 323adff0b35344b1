import type { DockerfileFix } from '../../language/fix'
import { addOption, commandOf, oneFix } from '../shared/fixing'

const OPTION = '--no-install-recommends'

export const fix: DockerfileFix = (subject) => {
  const command = commandOf(subject)
  return command === null ? [] : oneFix(`Ajouter ${OPTION}`, addOption(subject, command, OPTION))
}
