import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { instructionOf, likeCase, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  const name = instruction?.args[0]?.value.replace(/^["']|["']$/g, '')
  if (instruction === null || name === undefined || /[\\\n$]/.test(name)) return []
  const label = `${likeCase(instruction.keyword.value, 'LABEL')} org.opencontainers.image.authors=${JSON.stringify(name)}`
  return oneFix('Remplacer par LABEL', replaceAt(subject, instruction.range, label))
}
