import type { DockerfileFix } from '../../language/fix'
import { removeLines } from '../../language/fix'
import { oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) =>
  oneFix('Enlever la seconde', removeLines(subject, subject.diagnostic.range.start.line))
