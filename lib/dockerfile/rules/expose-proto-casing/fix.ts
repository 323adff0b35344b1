import type { DockerfileFix } from '../../language/fix'
import { replaceAt, textAt } from '../../language/fix'
import { oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const { range, params } = subject.diagnostic
  if (textAt(subject, range) !== params.port) return []
  return oneFix(`Écrire ${params.wanted}`, replaceAt(subject, range, String(params.wanted)))
}
