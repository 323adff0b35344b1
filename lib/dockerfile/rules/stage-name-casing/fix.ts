import type { DockerfileFix } from '../../language/fix'
import { renameFix } from '../shared/rename-fix'

export const fix: DockerfileFix = (subject) => {
  const lower = String(subject.diagnostic.params.lower)
  return renameFix(subject, `Renommer l’étape en ${lower}`, lower)
}
