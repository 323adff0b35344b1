import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { commandsOf } from '../../run-script/commands'
import { instructionOf, isExact, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  if (instruction === null) return []
  const words = commandsOf(instruction)
    .filter(({ name, args }) => name === 'apt' && args.length > 0)
    .map(({ nameRange: range }) => ({ value: 'apt', range }))
  if (!words.every((word) => isExact(subject, word))) return []
  return oneFix('Remplacer apt par apt-get', ...words.map(({ range }) => replaceAt(subject, range, 'apt-get')))
}
