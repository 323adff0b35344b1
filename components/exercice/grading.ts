import type { Exercise } from '@/lib/grading/exercise'
import type { Files } from '@/lib/grading/files'
import type { Verdict } from '@/lib/grading/verdict'
import { Cancelled, workerLine } from '../ui/worker-line'
import type { Grading } from './grading.worker'

/** Grades in a worker, one verdict at a time: asking again, or cancelling, stops what runs. */
export function createGrading() {
  const line = workerLine<Grading>(
    () => new Worker(new URL('./grading.worker.ts', import.meta.url), { type: 'module' }),
  )
  let busy = false

  function cancel(): void {
    if (busy) line.close(new Cancelled())
    busy = false
  }

  return {
    async grade(exercise: Exercise, files: Files): Promise<Verdict> {
      cancel()
      busy = true
      const verdict = await line.ask((grading) => grading.grade(exercise, files))
      busy = false
      return verdict
    },
    cancel,
    stop: () => line.close(new Cancelled()),
  }
}

export type GradingLine = ReturnType<typeof createGrading>
