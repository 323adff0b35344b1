import type { DockerfileFix } from '../../language/fix'
import { insertAt } from '../../language/fix'
import { oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const { line } = subject.diagnostic.range.start
  return oneFix('Séparer le commentaire par une ligne vide', insertAt(subject, { line, column: 1 }, '\n'))
}
