import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { instructionOf, jsonArray, oneFix, plainWords } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const words = plainWords(instructionOf(subject)?.args[0]?.value ?? '')
  if (words === null) return []
  const strings = jsonArray(words).slice(1, -1)
  return oneFix('Couper la commande en mots', replaceAt(subject, subject.diagnostic.range, strings))
}
