import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { exerciseFolder } from '@/content/exercices/load'

export const KINDS = ['dockerfile', 'compose'] as const

export type ExerciseKind = (typeof KINDS)[number]

const MODELS = 'scripts/cale/commands/exercise/modeles'

/**
 * Writes the folder of a new exercise: a small one of that kind, whole and sound, to be changed into another.
 * @param root the checkout, which also holds the models
 * @returns the folder, or null when there is one already
 */
export function scaffold(root: string, slug: string, kind: ExerciseKind): string | null {
  const folder = exerciseFolder(slug, root)
  if (existsSync(folder)) return null
  cpSync(path.join(root, MODELS, kind), folder, { recursive: true })
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const text = readFileSync(file, 'utf8')
    const named = text.replaceAll(`modele-${kind}`, slug)
    if (named !== text) writeFileSync(file, named)
  }
  return folder
}
