import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { variableUses } from '../../language/names/variable-uses'
import { instructionOf, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  const { name, suggestion } = subject.diagnostic.params
  if (instruction === null || suggestion === undefined) return []
  const uses = variableUses(instruction, subject.file.escapeToken).filter((use) => use.name === name)
  return oneFix(
    `Remplacer par ${suggestion}`,
    ...uses.map(({ range }) => replaceAt(subject, range, String(suggestion))),
  )
}
