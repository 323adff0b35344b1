import type { DockerfileFix } from '../../language/fix'
import { insertAt, replaceAt } from '../../language/fix'
import { quotedWords } from '../../syntax/words'
import { instructionOf, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  if (instruction === null || instruction.trigger !== null) return []
  const { text, keyword, map } = instruction
  const words = quotedWords(text, keyword.at + keyword.value.length, text.length, subject.file.escapeToken)
  const at = words.findIndex(({ value }) => !value.includes('='))
  const previous = words[at - 1]
  const orphan = words[at]
  if (previous === undefined || orphan === undefined) return []
  if (previous.value.endsWith('=')) {
    const gap = { start: map.range(previous.end - 1, previous.end).end, end: map.range(orphan.start, orphan.end).start }
    return oneFix('Coller la valeur au signe égal', replaceAt(subject, gap, ''))
  }
  const next = words.findIndex(({ value }, i) => i > at && value.includes('='))
  const last = words[(next === -1 ? words.length : next) - 1]
  const value = previous.start + previous.value.indexOf('=') + 1
  if (last === undefined || /["'\\]/.test(text.slice(value, last.end))) return []
  return oneFix(
    'Mettre la valeur entre guillemets',
    insertAt(subject, map.range(value, value + 1).start, '"'),
    insertAt(subject, map.range(last.end - 1, last.end).end, '"'),
  )
}
