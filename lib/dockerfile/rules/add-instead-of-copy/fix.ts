import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { instructionOf, likeCase, oneFix } from '../shared/fixing'

/** What COPY does not take. */
const ONLY_ADD = new Set(['checksum', 'keep-git-dir', 'unpack'])

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  if (instruction === null || instruction.flags.some(({ name }) => ONLY_ADD.has(name))) return []
  const { value, range } = instruction.keyword
  return oneFix('Remplacer ADD par COPY', replaceAt(subject, range, likeCase(value, 'COPY')))
}
