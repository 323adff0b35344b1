import type { DockerfileFix } from '../../language/fix'
import { instructionOf, oneFix, removeInstruction } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  // Alone, it would leave a file without instruction.
  if (instruction === null || subject.file.instructions.length === 1) return []
  return oneFix('Supprimer la ligne', removeInstruction(subject, instruction))
}
