import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const { range, params } = subject.diagnostic
  return oneFix('Enlever la valeur', replaceAt(subject, range, String(params.flag)))
}
