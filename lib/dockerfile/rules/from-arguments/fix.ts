import type { DockerfileFix } from '../../language/fix'
import { insertAt, replaceAt, textAt } from '../../language/fix'
import { instructionOf, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  const [image, second] = instruction?.args ?? []
  if (instruction === null || image === undefined || second === undefined) return []
  const mark = instruction.args.find(({ value }) => value.startsWith('#'))
  if (mark !== undefined) {
    const end = instruction.argsRange.end
    const comment = textAt(subject, { start: mark.range.start, end })
    const before = instruction.args[instruction.args.indexOf(mark) - 1]
    const count = instruction.args.indexOf(mark)
    if (before === undefined || (count !== 1 && count !== 3)) return []
    return oneFix(
      'Mettre le commentaire au-dessus',
      insertAt(subject, { line: instruction.range.start.line, column: 1 }, `${comment}\n`),
      replaceAt(subject, { start: before.range.end, end }, ''),
    )
  }
  const isTag = instruction.args.length === 2 && /^[0-9][\w.-]*$/.test(second.value) && !image.value.includes(':')
  if (!isTag) return []
  const gap = { start: image.range.end, end: second.range.start }
  return oneFix(`Écrire ${image.value}:${second.value}`, replaceAt(subject, gap, ':'))
}
