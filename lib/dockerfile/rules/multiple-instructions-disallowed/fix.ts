import type { DockerfileFix } from '../../language/fix'
import { instructionOf, oneFix, removeInstruction } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  // A trigger of the base is not ours to remove.
  if (instruction === null || instruction.name === 'FROM') return []
  return oneFix(`Supprimer ce ${instruction.name}`, removeInstruction(subject, instruction))
}
