import type { Completion } from '@/lib/text/language'
import { lineIndex } from '@/lib/text/line-index'
import { dotenvOf, envLinesOf } from '../names/environment'
import { variableUses } from '../names/variables'
import type { Workspace } from '../names/workspace'

/** In the `.env` of a project, the variables that its Compose files ask for and that it does not give. */
export function envCompletions(workspace: Workspace, path: string, offset: number): Completion[] {
  const text = workspace.files[path] ?? ''
  const start = text.lastIndexOf('\n', offset - 1) + 1
  if (!/^[\w.]*$/.test(text.slice(start, offset))) return []
  const given = new Set(envLinesOf(text).map(({ name }) => name))
  const after = /^[\w.]*/.exec(text.slice(offset))?.[0].length ?? 0
  const range = lineIndex(text).range(start, offset + after)
  const asked = [...workspace.sources.values()]
    .filter(({ file }) => dotenvOf(workspace, file) === path)
    .flatMap(variableUses)
  const names = [...new Set(asked.map(({ name }) => name))].filter((name) => !given.has(name))
  return names.map((name) => ({
    label: name,
    kind: 'variable',
    detail: 'demandée par le fichier Compose',
    insert: `${name}=`,
    range,
    rank: 10,
  }))
}
