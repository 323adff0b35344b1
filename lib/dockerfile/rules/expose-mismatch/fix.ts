import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { instructionOf, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const { exposed, port } = subject.diagnostic.params
  const token = instructionOf(subject)?.args.find(({ value }) => value.replace(/\/tcp$/i, '') === exposed)
  return token === undefined ? [] : oneFix(`Annoncer ${port}`, replaceAt(subject, token.range, String(port)))
}
