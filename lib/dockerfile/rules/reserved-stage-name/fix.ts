import type { DockerfileFix } from '../../language/fix'
import { freeStageName, renameFix } from '../shared/rename-fix'

export const fix: DockerfileFix = (subject) => {
  const name = freeStageName(subject, 'base')
  return renameFix(subject, `Renommer l’étape en ${name}`, name)
}
