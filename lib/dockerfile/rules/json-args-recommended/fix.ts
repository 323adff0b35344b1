import type { DockerfileFix } from '../../language/fix'
import { execFormFix } from '../shared/exec-form'
import { instructionOf } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  return instruction === null || instruction.name === 'FROM' ? [] : execFormFix(subject, instruction)
}
