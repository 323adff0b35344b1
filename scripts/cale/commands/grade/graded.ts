import path from 'node:path'
import { startFiles } from '@/content/exercices/load'
import type { Exercise } from '@/lib/grading/exercise'
import type { Files } from '@/lib/grading/files'
import { grade } from '@/lib/grading/grade'
import { submissionOf } from '@/lib/grading/submission'
import type { Verdict } from '@/lib/grading/verdict'
import type { Io } from '../../command'
import { readFolder } from './read-folder'

/** A folder and its verdict. */
export interface Graded {
  /** As it was typed. */
  folder: string
  verdict: Verdict
  /** The files that were graded. */
  files: Files
  /** French sentences for the reader: what is missing, what was left out. */
  notes: string[]
}

/** @throws WrongUse when the folder cannot be read */
export function gradeFolder(
  word: string,
  { root: checkout, cwd }: Pick<Io, 'root' | 'cwd'>,
  exercise: Exercise,
  subfolder?: string,
): Graded {
  const { files: theirs, root, notes } = readFolder(path.resolve(cwd, word), word, exercise, subfolder)
  const { files, missing, changed } = submissionOf(exercise, startFiles(exercise, checkout), theirs)
  return {
    folder: word,
    verdict: grade(exercise, files),
    files,
    notes: [
      ...(root === '' ? [] : [`l’exercice est dans ${root}`]),
      ...missing.map((name) => `${name} manque${lookalike(name, theirs)}`),
      ...changed.map((name) => `${name} a été modifié : c’est l’original qui compte`),
      ...notes,
    ],
  }
}

/** Windows hides the end of `Dockerfile.txt`. */
function lookalike(name: string, files: Files): string {
  const found = Object.keys(files).find((file) => {
    return file !== name && [name, `${name}.txt`, name.replace(/^\./, '')].some((other) => sameName(file, other))
  })
  return found === undefined ? '' : ` ; « ${found} » est là, mais ce n’est pas le nom demandé`
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
