import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { instructionOf, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  const none = instruction?.args[0]
  if (instruction === null || none === undefined) return []
  const rest = { start: none.range.end, end: instruction.argsRange.end }
  return oneFix('Supprimer ce qui suit NONE', replaceAt(subject, rest, ''))
}
