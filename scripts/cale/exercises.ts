import { existsSync } from 'node:fs'
import fr from 'zod/v4/locales/fr.js'
import { exerciseFolder } from '@/content/exercices/load'
import { fieldProblems } from '@/lib/content/content-error'
import { suggest } from '@/lib/dockerfile/syntax/suggest'
import { type Exercise, ExerciseError } from '@/lib/grading/exercise'
import { z } from '@/lib/zod'
import { WrongUse } from './command'
import { orDidYouMean } from './options'

/** Every exercise, by id. @throws WrongUse when one of them does not load */
export async function loadExercises(command: string): Promise<ReadonlyMap<string, Exercise>> {
  z.config(fr())
  try {
    return (await import('@/content/exercices/registry.generated')).EXERCISES
  } catch (error) {
    if (!(error instanceof ExerciseError)) throw error
    const problems = fieldProblems(error.problems)
    throw new WrongUse(`content/exercices/${error.exercise}/exercice.ts n’est pas au format : ${problems}`, command)
  }
}

/** @throws WrongUse when no exercise has that name */
export function findExercise(
  exercises: ReadonlyMap<string, Exercise>,
  id: string,
  { root, command }: { root: string; command: string },
): Exercise {
  const found = exercises.get(id)
  if (found) return found
  if (/^[a-z0-9-]+$/.test(id) && existsSync(exerciseFolder(id, root))) {
    throw new WrongUse(`« ${id} » n’est pas encore au registre : lancez node scripts/generate.mjs`, command)
  }
  const known = [...exercises.keys()]
  const match = suggest(id, known)
  const list = match === undefined ? ` ; il y a ${known.join(', ')}` : orDidYouMean(match)
  throw new WrongUse(`aucun exercice ne s’appelle « ${id} »${list}`, command)
}
