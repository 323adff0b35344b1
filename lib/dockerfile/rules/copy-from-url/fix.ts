import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { instructionOf, likeCase, oneFix } from '../shared/fixing'

/** What ADD does not take. */
const ONLY_COPY = new Set(['from', 'parents'])

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  if (instruction === null || instruction.flags.some(({ name }) => ONLY_COPY.has(name))) return []
  const { value, range } = instruction.keyword
  return oneFix('Remplacer COPY par ADD', replaceAt(subject, range, likeCase(value, 'ADD')))
}
