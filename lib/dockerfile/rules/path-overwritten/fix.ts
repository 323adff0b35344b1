import type { DockerfileFix } from '../../language/fix'
import { insertAt, textAt } from '../../language/fix'
import { oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const { range } = subject.diagnostic
  const written = textAt(subject, range)
  // Between single quotes, $PATH would stay as it is.
  if (/['\\\n]/.test(written)) return []
  const end = written.endsWith('"') ? { ...range.end, column: range.end.column - 1 } : range.end
  return oneFix('Garder l’ancien PATH à la suite', insertAt(subject, end, ':$PATH'))
}
