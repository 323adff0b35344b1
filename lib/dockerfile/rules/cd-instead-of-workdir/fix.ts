import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { commandsOf } from '../../run-script/commands'
import { instructionOf, isExact, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  const [cd, next] = instruction === null ? [] : commandsOf(instruction)
  const [folder] = cd?.args ?? []
  if (instruction === null || folder === undefined || instruction.heredocs.length > 0) return []
  if (!/^\/[\w./-]*$/.test(folder.value) || !isExact(subject, folder)) return []
  const workdir = `WORKDIR ${folder.value}`
  if (next === undefined) return oneFix(`Remplacer par ${workdir}`, replaceAt(subject, instruction.range, workdir))
  if (next.before !== '&&' && next.before !== ';') return []
  const { start } = instruction.range
  const isPlain = instruction.flags.length === 0
  return isPlain
    ? oneFix(
        `Mettre ${workdir} au-dessus, pour la suite aussi`,
        replaceAt(subject, { start, end: next.range.start }, `${workdir}\n${instruction.keyword.value} `),
      )
    : []
}
