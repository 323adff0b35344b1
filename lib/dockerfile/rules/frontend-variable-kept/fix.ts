import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { instructionOf, likeCase, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  if (instruction === null || instruction.pairs.length !== 1 || instruction.pairs[0]?.legacy) return []
  const { value, range } = instruction.keyword
  return oneFix('Remplacer ENV par ARG', replaceAt(subject, range, likeCase(value, 'ARG')))
}
