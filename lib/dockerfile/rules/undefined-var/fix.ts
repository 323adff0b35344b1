import { contains } from '@/lib/text/inside'
import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { isPlatformArg } from '../../language/given-variables'
import { variableUses } from '../../language/names/variable-uses'
import { instructionOf, linesAbove, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const { range, params } = subject.diagnostic
  const instruction = instructionOf(subject)
  const name = String(params.name)
  const { suggestion } = params
  if (instruction === null || instruction.name === 'FROM') return []
  if (params.isGlobal === 1 || isPlatformArg(name)) {
    return oneFix(`Déclarer ARG ${name} dans l’étape`, linesAbove(subject, instruction, `ARG ${name}`))
  }
  const uses = variableUses(instruction, subject.file.escapeToken).filter(
    (use) => use.name === name && (contains(range, use.range) || contains(use.whole, range)),
  )
  if (suggestion === undefined || uses.length === 0) return []
  return oneFix(`Remplacer par ${suggestion}`, ...uses.map((use) => replaceAt(subject, use.range, String(suggestion))))
}
