import type { DockerfileFix } from '../../language/fix'
import { insertAt } from '../../language/fix'
import { commandOf, isExact, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const command = commandOf(subject)
  const option = String(subject.diagnostic.params.option)
  if (command === null) return []
  const [install] = command.operands
  const word = install ?? { value: command.name, range: command.nameRange }
  return isExact(subject, word) ? oneFix(`Ajouter ${option}`, insertAt(subject, word.range.end, ` ${option}`)) : []
}
