import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Exercise } from '@/lib/grading/exercise'
import type { Files } from '@/lib/grading/files'

/** The folder of an exercise. Reads the disk: for pages at build time, scripts and tests, never for a browser. */
export function exerciseFolder(id: string): string {
  return path.join(process.cwd(), 'content', 'exercices', id)
}

/** Every file of the start, hidden ones included. */
export function startFiles(exercise: Exercise): Files {
  const start = path.join(exerciseFolder(exercise.id), 'depart')
  return Object.fromEntries(
    exercise.files.map(({ path: name, text }) => [name, text ?? readFileSync(path.join(start, name), 'utf8')]),
  )
}

/** What the solution, or a variant, writes: the start's files with its own over them. */
export function variantFiles(exercise: Exercise, variant: string): Files {
  const own = path.join(exerciseFolder(exercise.id), variant)
  const texts = readdirSync(own, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'attendu.json')
    .map((entry): [string, string] => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.relative(own, file), readFileSync(file, 'utf8')]
    })
  return { ...startFiles(exercise), ...Object.fromEntries(texts) }
}

/** The names of the variants: `variantes/ok-…`, `variantes/ko-…`. */
export function variantNames(id: string): string[] {
  return readdirSync(path.join(exerciseFolder(id), 'variantes'))
    .sort()
    .map((name) => `variantes/${name}`)
}
