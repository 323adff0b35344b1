import { expose } from 'comlink'
import type { Exercise } from '@/lib/grading/exercise'
import type { Files } from '@/lib/grading/files'
import { grade } from '@/lib/grading/grade'
import type { Verdict } from '@/lib/grading/verdict'

/** The grader, out of the page's thread. */
const grading = {
  grade: (exercise: Exercise, files: Files): Verdict => grade(exercise, files),
}

export type Grading = typeof grading

expose(grading)
