import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { instructionOf, jsonArray, oneFix, plainWords } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  const words = plainWords(instruction?.args[0]?.value ?? '')
  if (instruction === null || words === null || words[0]?.startsWith('[')) return []
  return oneFix('Écrire en tableau JSON', replaceAt(subject, instruction.argsRange, jsonArray(words)))
}
