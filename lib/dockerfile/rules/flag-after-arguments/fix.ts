import type { DockerfileFix } from '../../language/fix'
import { insertAt } from '../../language/fix'
import { instructionOf, oneFix, removeWord } from '../shared/fixing'

const FLAG = /^--(from|chown|chmod|link|exclude)(=|$)/

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  if (instruction === null) return []
  const late = instruction.args.filter(({ value }) => FLAG.test(value))
  // Without them, a source and a destination must be left.
  if (instruction.args.length - late.length < 2) return []
  return oneFix(
    `Mettre l’option juste après ${instruction.name}`,
    insertAt(subject, instruction.keyword.range.end, late.map(({ value }) => ` ${value}`).join('')),
    ...late.map(({ range }) => removeWord(subject, range)),
  )
}
