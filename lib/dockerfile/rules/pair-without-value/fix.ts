import type { DockerfileFix } from '../../language/fix'
import { insertAt, textAt } from '../../language/fix'
import { oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const { range } = subject.diagnostic
  return /^[\w.-]+$/.test(textAt(subject, range))
    ? oneFix('Donner une valeur vide', insertAt(subject, range.end, '=""'))
    : []
}
