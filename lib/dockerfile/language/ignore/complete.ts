import type { Completion, OpenFile } from '@/lib/text/language'
import type { Position, Range } from '@/lib/text/position'
import { item } from '../complete/item'
import { entries } from '../complete/paths'

/** What a context often holds and an image seldom wants. */
const USUAL: Readonly<Record<string, string>> = {
  node_modules: 'modules installés, à refaire dans l’image',
  '.git': 'historique du code',
  '.env': 'secrets du poste de travail',
  dist: 'résultat d’une construction',
  '*.log': 'journaux',
  '**/__pycache__': 'Python compilé',
  '.venv': 'environnement Python du poste de travail',
  'Dockerfile*': 'les Dockerfile eux-mêmes',
  'compose*.yaml': 'les fichiers Compose',
}

/** The files and folders of the context, and the usual patterns. */
export function ignoreCompletions(file: OpenFile, paths: readonly string[], { line, column }: Position): Completion[] {
  const written = ((file.files[file.path] ?? '').split('\n')[line - 1] ?? '').slice(0, column - 1)
  if (written.startsWith('#')) return []
  const pattern = written.replace(/^\s*!?\s*/, '')
  const last = pattern.slice(pattern.lastIndexOf('/') + 1)
  const range = (length: number): Range => ({ start: { line, column: column - length }, end: { line, column } })
  const own = entries(paths, pattern).map(({ name, isFolder }) =>
    item(range(last.length), isFolder ? 'folder' : 'file', name.replace(/\/$/, ''), { rank: 1 }),
  )
  if (pattern.includes('/')) return own
  const usual = Object.entries(USUAL).map(([label, detail]) =>
    item(range(pattern.length), 'value', label, { detail, rank: 2 }),
  )
  return [...own, ...usual.filter(({ label }) => !own.some((one) => one.label === label))]
}
