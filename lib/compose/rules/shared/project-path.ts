import { cleanPath } from '../../forms/path'
import type { ComposeSubject } from '../../subject'

/** A path of the host relative to the project's folder, `.` for the folder itself; null when it is outside. */
export function projectPath({ projectDir }: ComposeSubject, path: string): string | null {
  const clean = cleanPath(path)
  if (clean === projectDir) return '.'
  return clean.startsWith(`${projectDir}/`) ? clean.slice(projectDir.length + 1) : null
}
