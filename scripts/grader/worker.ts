// The thread that grades on the server: the exercise's own files under the student's, the same engine as in the browser.
// Bundled by scripts/build/grader.mjs; lib/school/grader/pool.ts starts it.
import { parentPort } from 'node:worker_threads'
import { courseCatalogue } from '@/content/catalogue'
import { startFiles } from '@/content/exercices/load'
import { EXERCISES } from '@/content/exercices/registry.generated'
import { grade } from '@/lib/grading/grade'
import type { GradingAnswer, GradingTask } from '@/lib/school/grader/pool'

function answer({ kind, ref, files }: GradingTask): GradingAnswer {
  const exercise = EXERCISES.get(ref)
  const work = courseCatalogue.find(kind, ref)
  if (!exercise || !work) return { error: `no ${kind} ${ref}` }
  return { verdict: grade(exercise, { ...startFiles(exercise), ...files }), grader: work.version }
}

parentPort?.on('message', (task: GradingTask) => {
  try {
    parentPort?.postMessage(answer(task))
  } catch (error) {
    parentPort?.postMessage({ error: String(error) } satisfies GradingAnswer)
  }
})
