import type { DockerfileFix } from '../../language/fix'
import { instructionOf, linesAbove, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  return instruction === null
    ? []
    : oneFix('Ajouter WORKDIR /app au-dessus', linesAbove(subject, instruction, 'WORKDIR /app'))
}
