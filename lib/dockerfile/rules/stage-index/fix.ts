import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { instructionOf } from '../shared/fixing'

const MOST = 3

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  const stages = subject.file.stages.filter(({ from }) => from.line < (instruction?.line ?? 0)).slice(0, -1)
  return stages
    .slice(-MOST)
    .reverse()
    .map(({ nameToken, index }) => {
      const name = nameToken?.value ?? String(index)
      return {
        title: `Copier depuis l’étape ${name}`,
        edits: [replaceAt(subject, subject.diagnostic.range, name)],
      }
    })
}
