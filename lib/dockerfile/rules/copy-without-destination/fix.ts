import type { DockerfileFix } from '../../language/fix'
import { insertAt } from '../../language/fix'
import { instructionOf, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  const target = instruction?.trigger ?? instruction
  const source = target?.args[0]
  if (source === undefined || target == null) return []
  const text = target.json ? ', "./"' : ' ./'
  return oneFix('Copier dans le dossier de travail', insertAt(subject, source.range.end, text))
}
