import type { DockerfileFix } from '../../language/fix'
import { insertAt, textAt } from '../../language/fix'
import { oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const { range } = subject.diagnostic
  const isQuoted = /["']$/.test(textAt(subject, range))
  const end = isQuoted ? { ...range.end, column: range.end.column - 1 } : range.end
  return oneFix('Ajouter une barre à la fin', insertAt(subject, end, '/'))
}
