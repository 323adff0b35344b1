import type { Files } from '../files'
import type { ProjectResult } from './result'

export function readProject(_files: Files): ProjectResult {
  return { ok: false, error: undefined, file: 'compose.yaml' }
}
