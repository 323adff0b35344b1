import type { Completion, CompletionKind } from '@/lib/text/language'
import { NAMING, type NameKind, SECTIONS } from '../names/kinds'
import { mentionsOf, namesOf } from '../names/symbol'
import { besideOf } from '../names/workspace'
import { branchAt, childOf } from '../syntax/source'
import { type Cursor, complete, indentOf } from './cursor'

const SHOWN: Readonly<Record<NameKind, CompletionKind>> = {
  service: 'service',
  network: 'network',
  volume: 'volume',
  secret: 'file',
  config: 'file',
  model: 'value',
  profile: 'value',
}

const TITLES: Readonly<Record<NameKind, string>> = {
  service: 'service',
  network: 'réseau',
  volume: 'volume',
  secret: 'secret',
  config: 'configuration',
  model: 'modèle',
  profile: 'profil',
}

/** Keys that are names: services to wait for, networks to join; at the top, what services use and nobody declares. */
export function nameKeys(cursor: Cursor): Completion[] {
  const { located, place } = cursor
  const pattern = located?.pattern ?? ''
  const section = SECTIONS[pattern]
  if (section) return undeclared(cursor, section)
  const naming = NAMING[`${pattern}.*`]
  if (!naming || pattern.endsWith('additional_contexts')) return []
  return candidates(cursor, naming.kind)
    .filter((name) => !place.keys.includes(name))
    .map((name) =>
      complete(cursor, {
        label: name,
        kind: SHOWN[naming.kind],
        detail: TITLES[naming.kind],
        rank: 5,
        ...keyed(cursor, name, pattern),
      }),
    )
}

function keyed(cursor: Cursor, name: string, pattern: string): { insert: string; snippet?: true } {
  if (cursor.place.form === 'flow' || cursor.place.quote !== '') return { insert: `${name}: ` }
  if (pattern !== 'services.*.depends_on') return { insert: `${name}:` }
  const condition = isWatched(cursor, name) ? 'service_healthy,service_started' : 'service_started,service_healthy'
  const choices = `\${1|${condition},service_completed_successfully|}`
  return { insert: `${name}:\n${indentOf(cursor)}  condition: ${choices}`, snippet: true }
}

/** Whether some file gives the service a healthcheck: read in the text, which may not load yet. */
function isWatched({ workspace, source }: Cursor, name: string): boolean {
  const files = workspace.projectOf(source.file)
  return files.some((one) => branchAt(one, ['services', name, 'healthcheck']) !== undefined)
}

/** Names used in the project's files that its top does not declare. */
function undeclared(cursor: Cursor, kind: NameKind): Completion[] {
  const { workspace, source, place } = cursor
  const used = workspace.projectOf(source.file).flatMap((one) => mentionsOf(one))
  const names = used
    .filter((one) => one.kind === kind && one.role === 'reference' && one.in === undefined)
    .map(({ name }) => name)
  const declared = namesOf(workspace, source.file, kind)
  return [...new Set(names)]
    .filter((name) => !declared.includes(name) && !place.keys.includes(name))
    .map((name) =>
      complete(cursor, {
        label: name,
        kind: SHOWN[kind],
        detail: 'employé, pas encore déclaré',
        insert: `${name}:`,
        rank: 1,
      }),
    )
}

/** Values that are names: the items of `depends_on`, the source of a volume, `network_mode: service:…`. */
export function nameValues(cursor: Cursor): Completion[] {
  const pattern = cursor.located?.pattern ?? ''
  const naming = Object.hasOwn(NAMING, pattern) ? NAMING[pattern] : undefined
  if (!naming) return []
  const taken = siblings(cursor)
  return candidates(cursor, naming.kind)
    .filter((name) => !taken.includes(name))
    .map((name) => {
      const proposal = { label: name, kind: SHOWN[naming.kind], detail: TITLES[naming.kind], rank: 5 }
      if (naming.find(name) !== null) return complete(cursor, proposal)
      // The name is a part of what is written there.
      if (naming.kind === 'volume')
        return complete(cursor, { ...proposal, insert: `${name}:\${1:/chemin}`, snippet: true }, /^[\w.-]*/)
      return complete(cursor, { ...proposal, label: `service:${name}` }, /^[\w.:-]*/)
    })
}

/** The names of a kind, without the service itself; of `extends`, those of the file it names. */
function candidates({ workspace, source, place, located, service }: Cursor, kind: NameKind): string[] {
  const file = located?.pattern === 'services.*.extends.service' ? extendedFile(source, place.path) : undefined
  const names = namesOf(workspace, file === undefined ? source.file : besideOf(source.file, file), kind)
  return kind === 'service' && file === undefined ? names.filter((name) => name !== service) : names
}

function extendedFile(source: Cursor['source'], path: Cursor['place']['path']): string | undefined {
  return childOf(branchAt(source, path.slice(0, -1)), 'file')?.word?.text
}

/** What the list at the cursor already holds. */
function siblings({ source, place, offset }: Cursor): string[] {
  if (typeof place.path.at(-1) !== 'number') return []
  const list = branchAt(source, place.path.slice(0, -1))
  return (list?.children ?? []).flatMap(({ word, start, end }) =>
    word && (offset < start || offset > end) ? [word.text] : [],
  )
}
