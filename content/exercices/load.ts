import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Exercise } from '@/lib/grading/exercise'
import type { Files } from '@/lib/grading/files'

/**
 * The folder of an exercise. Reads the disk: for pages at build time, scripts and tests, never for a browser.
 * @param root the checkout, here and below
 */
export function exerciseFolder(id: string, root = process.cwd()): string {
  return path.join(/* turbopackIgnore: true */ root, 'content', 'exercices', id)
}

/** Every file of the start, hidden ones included. */
export function startFiles(exercise: Exercise, root?: string): Files {
  const start = path.join(exerciseFolder(exercise.id, root), 'depart')
  return Object.fromEntries(
    exercise.files.map(({ path: name, text }) => [
      name,
      text ?? readFileSync(/* turbopackIgnore: true */ path.join(start, name), 'utf8'),
    ]),
  )
}

/** What the solution, or a variant, writes: the start's files with its own over them. */
export function variantFiles(exercise: Exercise, variant: string, root?: string): Files {
  const own = path.join(exerciseFolder(exercise.id, root), variant)
  const texts = readdirSync(/* turbopackIgnore: true */ own, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'attendu.json')
    .map((entry): [string, string] => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.relative(own, file), readFileSync(/* turbopackIgnore: true */ file, 'utf8')]
    })
  return { ...startFiles(exercise, root), ...Object.fromEntries(texts) }
}

/** The MDX text of the statement. */
export function statementText(id: string): string {
  return readFileSync(/* turbopackIgnore: true */ path.join(exerciseFolder(id), 'enonce.mdx'), 'utf8')
}

/** The files that the solution writes, alone. */
export function solutionFiles(exercise: Exercise): Files {
  const all = variantFiles(exercise, 'solution')
  const editable = exercise.files.filter(({ access }) => access === 'edit')
  return Object.fromEntries(editable.map(({ path: name }) => [name, all[name] ?? '']))
}

/** The names of the variants: `variantes/ok-…`, `variantes/ko-…`. */
export function variantNames(id: string, root?: string): string[] {
  return readdirSync(/* turbopackIgnore: true */ path.join(exerciseFolder(id, root), 'variantes'))
    .sort()
    .map((name) => `variantes/${name}`)
}
