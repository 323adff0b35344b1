import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Exercise } from '@/lib/grading/exercise'
import type { Files } from '@/lib/grading/files'
import { rootsOf } from '@/lib/grading/submission'
import { WrongUse } from '../../command'
import { reasonOf } from '../../files/reason'
import { walk } from '../../files/walk'

/** Folders that no one hands in on purpose. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git', '__MACOSX', '.venv', 'venv', '__pycache__'])
/** A larger file is not read: nothing that is graded is so large. */
const LARGEST = 1_000_000

export interface Folder {
  files: Files
  /** Where the exercise was found, when it is not in the folder itself. */
  root: string
  /** French sentences about what was left out. */
  notes: string[]
}

/**
 * The files of a folder that was handed in, by path from the exercise's root, wherever that is below it.
 * @param subfolder where the root is, when it is known
 * @throws WrongUse when it cannot be read, or holds the exercise several times
 */
export function readFolder(folder: string, shown: string, exercise: Exercise, subfolder?: string): Folder {
  const listing = walk(checkedFolder(folder, shown), { skip: SKIPPED })
  const notes = listing.unreadable.map(({ folder: under, reason }) => `« ${path.join(shown, under)} » ${reason}`)
  if (listing.cut)
    notes.push(`« ${shown} » contient trop de fichiers : seuls les ${listing.files.length} premiers comptent`)
  const root = subfolder === undefined ? rootIn(exercise, listing.files, shown) : path.posix.normalize(subfolder)
  const prefix = root === '' || root === '.' ? '' : `${root.replace(/\/$/, '')}/`
  const files: Record<string, string> = {}
  for (const name of listing.files) {
    if (!name.startsWith(prefix)) continue
    const text = readInside(folder, name)
    if (text === null) notes.push(`« ${path.join(shown, name)} » n’a pas pu être lu, ou mène hors du dossier`)
    else files[name.slice(prefix.length)] = text
  }
  return { files, root: prefix.slice(0, -1), notes }
}

function checkedFolder(folder: string, shown: string): string {
  try {
    if (statSync(folder).isDirectory()) return folder
  } catch (error) {
    throw new WrongUse(`« ${shown} » ${reasonOf(error)}`)
  }
  throw new WrongUse(`« ${shown} » n’est pas un dossier`)
}

function rootIn(exercise: Exercise, names: readonly string[], shown: string): string {
  const roots = rootsOf(exercise, names)
  if (roots.length <= 1) return roots[0] ?? ''
  const list = roots.slice(0, 4).join(', ')
  throw new WrongUse(
    `« ${shown} » contient plusieurs fois ${exercise.entry} (${list}) : donnez ces dossiers un à un, ou --subfolder`,
  )
}

/** The text of a file, `''` for a very large one; null for one that cannot be read, or a link that leaves the folder. */
function readInside(folder: string, name: string): string | null {
  const full = path.join(folder, name)
  try {
    if (lstatSync(full).isSymbolicLink()) {
      const relative = path.relative(realpathSync(folder), realpathSync(full))
      if (relative.startsWith('..') || path.isAbsolute(relative) || !statSync(full).isFile()) return null
    }
    const info = statSync(full)
    if (!info.isFile()) return null
    return info.size > LARGEST ? '' : readFileSync(full, 'utf8')
  } catch {
    return null
  }
}
