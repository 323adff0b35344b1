import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { instructionOf, jsonArray, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  if (instruction === null) return []
  const words = instruction.name === 'HEALTHCHECK' ? instruction.args.slice(1) : instruction.args
  // A word that a shell would cut has to be quoted by its author.
  if (words.some(({ value }) => /[\s"'\\]/.test(value))) return []
  const script = words.map(({ value }) => value).join(' ')
  const first = words[0]?.range.start
  const last = words.at(-1)?.range.end
  if (first === undefined || last === undefined) return []
  const inside = jsonArray(['sh', '-c', script]).slice(1, -1)
  return oneFix('Passer par un shell', replaceAt(subject, { start: first, end: last }, inside))
}
