import type { Exercise } from './exercise'
import type { Files } from './files'

/** What is graded of someone's folder, and what its reader should know. */
export interface Submission {
  files: Files
  /** Files to hand in that are not there. */
  missing: string[]
  /** Files that were given, and came back changed: the original is graded. */
  changed: string[]
}

/**
 * The files that are graded: the learner's, but for those that the exercise provides, which are always the exercise's own.
 * @param start the files of the exercise's start
 * @param theirs the files of the learner's folder, by path from the exercise's root
 */
export function submissionOf(exercise: Exercise, start: Files, theirs: Files): Submission {
  const provided = exercise.files.filter(({ access }) => access !== 'edit').map(({ path }) => path)
  const edited = exercise.files.filter(({ access }) => access === 'edit').map(({ path }) => path)
  const own = Object.fromEntries(provided.map((path) => [path, start[path] ?? '']))
  return {
    files: { ...theirs, ...own },
    missing: edited.filter((path) => !Object.hasOwn(theirs, path)),
    changed: provided.filter((path) => {
      const back = theirs[path]
      return back !== undefined && unixLines(back) !== unixLines(start[path] ?? '')
    }),
  }
}

/** A file that went through Windows or an unzipper has other line ends, and the same lines. */
function unixLines(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}

/**
 * Where, below a folder, the exercise's root is: the shallowest folder that holds the entry file and the most of the others.
 * `''` is the folder itself. Several when nothing tells them apart, none when the entry is nowhere.
 * @param names the paths of the files of the folder
 */
export function rootsOf(exercise: Exercise, names: readonly string[]): string[] {
  const all = new Set(names)
  const roots = names
    .filter((name) => name === exercise.entry || name.endsWith(`/${exercise.entry}`))
    .map((name) => name.slice(0, -exercise.entry.length))
  const score = (root: string) => exercise.files.filter(({ path }) => all.has(`${root}${path}`)).length
  const depth = (root: string) => root.split('/').length
  const best = Math.max(...roots.map(score))
  const likely = roots.filter((root) => score(root) === best)
  const shallowest = Math.min(...likely.map(depth))
  return likely.filter((root) => depth(root) === shallowest).map((root) => root.replace(/\/$/, ''))
}
