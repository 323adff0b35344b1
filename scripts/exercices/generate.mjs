// Writes content/exercices/registry.generated.ts: one import a folder. With --check, fails when the file is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../../content/exercices')
const target = path.join(folder, 'registry.generated.ts')
const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'exercice.ts')))
  .map((entry) => entry.name)
  .sort()

const name = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
const text = `// Written by scripts/exercices/generate.mjs. Do not edit.
import type { Exercise } from '@/lib/grading/exercise'
${ids.map((id) => `import { exercise as ${name(id)} } from './${id}/exercice'`).join('\n')}

/** Every exercise, by id. */
export const EXERCISES: ReadonlyMap<string, Exercise> = new Map([
${ids.map((id) => `  ['${id}', ${name(id)}],`).join('\n')}
])
`

const current = existsSync(target) ? readFileSync(target, 'utf8') : ''
if (process.argv.includes('--check')) {
  if (current !== text) {
    console.error('content/exercices/registry.generated.ts est périmé : lancez node scripts/exercices/generate.mjs')
    process.exit(1)
  }
} else if (current !== text) writeFileSync(target, text)
