import type { Project, Service } from '@/lib/compose/project'
import type { Diagnostic } from '@/lib/text/diagnostic'
import type { Range } from '@/lib/text/position'

/** Keys and list indexes from the project to a value: `['services', 'web', 'ports', 0]`. */
export type Path = readonly (string | number)[]

/** Where a value is written. */
export interface Written {
  file: string
  range: Range
}

/** The project as `docker compose config` shows it, or what Compose refuses. */
export type ProjectResult =
  | {
      ok: true
      project: Project
      warnings: readonly Diagnostic[]
      /** The place of a value, of its key, or of the nearest value around it that is written. */
      where(path: Path): Written
    }
  | { ok: false; errors: readonly Diagnostic[]; file: string }

export type LoadedProject = Extract<ProjectResult, { ok: true }>
export type { Service }

/** The folder that the project's paths start from, as the loader names it. */
export const PROJECT_DIR = '/project'
