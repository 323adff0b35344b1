import { loadCompose } from '@/lib/compose/load'
import type { Files } from '../files'
import { PROJECT_DIR, type ProjectResult } from './result'

const NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']

/** The file Compose would read at the root; compose.yaml when there is none. */
function mainFile(files: Files): string {
  return NAMES.find((name) => files[name] !== undefined) ?? 'compose.yaml'
}

/** Reads the Compose project at the root of the files, as `docker compose config` would. */
export function readProject(files: Files): ProjectResult {
  const { project, diagnostics, origin, keyOrigin } = loadCompose({ files, projectDir: PROJECT_DIR })
  const file = mainFile(files)
  if (project === null) return { ok: false, errors: diagnostics.filter(({ severity }) => severity === 'error'), file }
  const start = { line: 1, column: 1 }
  return {
    ok: true,
    project,
    warnings: diagnostics,
    where(path) {
      for (let length = path.length; length > 0; length--) {
        const part = path.slice(0, length)
        const written = length === path.length ? (origin(part) ?? keyOrigin(part)) : keyOrigin(part)
        if (written) return written
      }
      return { file, range: { start, end: start } }
    },
  }
}
