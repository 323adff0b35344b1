import type { Project } from '@/lib/compose/project'
import type { Diagnostic } from '@/lib/text/diagnostic'
import type { Range } from '@/lib/text/position'

/** Where a value of the project is written. */
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
      file: string
      where(...path: string[]): Written | undefined
    }
  | { ok: false; error: Diagnostic | undefined; file: string }
