import type { DockerfileFix } from '../../language/fix'
import { oneFix, removeWord } from '../shared/fixing'

export const fix: DockerfileFix = (subject) =>
  oneFix('Enlever la seconde', removeWord(subject, subject.diagnostic.range))
