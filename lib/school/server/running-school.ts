import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Catalogue } from '../catalogue/catalogue'
import { type Grading, startGrading } from '../grader/loop'
import { createPool } from '../grader/pool'
import { type OpenSchool, openSchool } from './open-school'

export interface RunningSchool extends OpenSchool {
  grading: Grading
}

/** Next may load this module several times in one process (a bundle a route): the school must be one all the same. */
const holder = globalThis as typeof globalThis & { caleSchool?: Promise<RunningSchool> }

/** The school of this process and its graders, started at the first call. A failed start is tried again at the next one. */
export function runningSchool(catalogue: Catalogue): Promise<RunningSchool> {
  holder.caleSchool ??= start(catalogue).catch((error: unknown) => {
    holder.caleSchool = undefined
    throw error
  })
  return holder.caleSchool
}

async function start(catalogue: Catalogue): Promise<RunningSchool> {
  const opened = await openSchool(process.env, catalogue)
  const pool = createPool({
    file: path.join(/* turbopackIgnore: true */ process.cwd(), '.next', 'grader.mjs'),
    size: 1,
    milliseconds: 10_000,
    megabytes: 192,
  })
  const grading = startGrading(opened.school, pool, randomUUID())
  return {
    ...opened,
    grading,
    async close() {
      await grading.stop()
      await opened.close()
    },
  }
}
