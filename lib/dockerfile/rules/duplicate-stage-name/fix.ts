import type { DockerfileFix } from '../../language/fix'
import { freeStageName, renameFix } from '../shared/rename-fix'

export const fix: DockerfileFix = (subject) => {
  const name = freeStageName(subject, String(subject.diagnostic.params.name))
  return renameFix(subject, `Renommer l’étape en ${name}`, name)
}
