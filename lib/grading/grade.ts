import { type Check, type Exercise, totalPoints } from './exercise'
import type { Files } from './files'
import { observe } from './observers/observe'
import type { CheckVerdict, Verdict } from './verdict'
import { reasonFor } from './wording'
import { createWorld, type World } from './world'

/**
 * Grades the learner's files, hidden ones included. Pure and deterministic: the same files always get the same verdict,
 * in Node as in a worker. Takes some milliseconds for a Dockerfile.
 */
export function grade(exercise: Exercise, files: Files): Verdict {
  const world = createWorld(files)
  const checks = exercise.checks.map((check) => gradeCheck(exercise, check, world))
  const points = checks.reduce((sum, check) => sum + check.points, 0)
  return { exercise: exercise.id, points, total: totalPoints(exercise), checks }
}

function gradeCheck(exercise: Exercise, check: Check, world: World): CheckVerdict {
  const { id, goal, points: worth } = check
  const seen = observe(check.observe, world)
  if (seen.state === 'reached') return { id, goal, state: 'reached', points: worth, worth }
  const { state, cause, params, file, range } = seen
  const reason = reasonFor(exercise, check, cause, params, state === 'blocked')
  const place = { ...(file === undefined ? {} : { file }), ...(range === undefined ? {} : { range }) }
  return { id, goal, state, points: 0, worth, reason, cause, params, ...place }
}
