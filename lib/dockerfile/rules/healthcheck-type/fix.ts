import type { DockerfileFix } from '../../language/fix'
import { insertAt } from '../../language/fix'
import { oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) =>
  oneFix('Ajouter CMD', insertAt(subject, subject.diagnostic.range.start, 'CMD '))
