import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const { range, params } = subject.diagnostic
  const { suggestion } = params
  return suggestion === undefined
    ? []
    : oneFix(`Remplacer par ${suggestion}`, replaceAt(subject, range, String(suggestion)))
}
