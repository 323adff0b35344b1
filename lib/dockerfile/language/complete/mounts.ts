import type { Completion } from '@/lib/text/language'
import { mountFields, mountType } from '../hover/mount'
import { MOUNTS } from '../mounts'
import type { Cursor } from './cursor'
import { imageCompletions } from './images'
import { item } from './item'
import { contextPaths } from './paths'
import { stageOf } from './stage-of'
import { sourceStages } from './stages'

/** What `--mount=` may go on with: whole mounts at first, then the options of its type, then their values. */
export function mountCompletions(cursor: Cursor, written: string): Completion[] {
  const { opened, range, instruction } = cursor
  const fields = mountFields(written)
  const field = written.slice(written.lastIndexOf(',') + 1)
  const [key = '', value] = field.split('=', 2)
  if (!written.includes(',') && value === undefined) {
    return Object.entries(MOUNTS).map(([type, { title, text, insert }], rank) =>
      item(range(field.length, /^[^\s,]*/), 'snippet', `type=${type}`, {
        insert,
        snippet: true,
        detail: title,
        documentation: text,
        rank,
      }),
    )
  }
  const type = mountType(fields.slice(0, -1))
  if (value === undefined) return optionCompletions(cursor, type, field, new Set(fields.map((one) => one.key)))
  const place = range(value.length, /^[^\s,]*/)
  switch (key.toLowerCase()) {
    case 'type':
      return Object.entries(MOUNTS).map(([name, { title }], rank) =>
        item(place, 'value', name, { detail: title, rank }),
      )
    case 'from':
      return [...sourceStages(opened, stageOf(opened, instruction), place), ...imageCompletions(place, value)]
    case 'source':
    case 'src':
      return type === 'bind' && !fields.some((one) => one.key === 'from') ? contextPaths(cursor, value) : []
    case 'target':
    case 'dst':
    case 'destination':
      return type === 'cache' ? CACHES.map(([path, detail]) => item(place, 'value', path, { detail })) : []
    default: {
      const values = MOUNTS[type]?.options[key]?.values ?? {}
      return Object.entries(values).map(([one, text], rank) => item(place, 'value', one, { detail: text, rank }))
    }
  }
}

/** Where the usual tools keep what they download, for root. */
const CACHES: readonly [path: string, tool: string][] = [
  ['/root/.npm', 'npm'],
  ['/usr/local/share/.cache/yarn', 'yarn'],
  ['/root/.cache/pip', 'pip'],
  ['/root/.m2', 'Maven'],
  ['/root/.gradle', 'Gradle'],
  ['/go/pkg/mod', 'modules de Go'],
  ['/root/.cache/go-build', 'compilation de Go'],
  ['/usr/local/cargo/registry', 'Cargo'],
  ['/var/cache/apt', 'apt, avec sharing=locked'],
  ['/var/cache/apk', 'apk'],
]

function optionCompletions({ range }: Cursor, type: string, written: string, given: ReadonlySet<string>): Completion[] {
  const options = MOUNTS[type]?.options ?? {}
  const place = range(written.length, /^[^\s,]*/)
  const unwritten = Object.entries(options).filter(([name]) => !given.has(name) || name === written)
  return [
    ...(given.has('type') ? [] : [item(place, 'attribute', 'type', { insert: 'type=', rank: 0 })]),
    ...unwritten.map(([name, { value, text }], rank) =>
      item(place, 'attribute', name, {
        insert: value === undefined ? name : `${name}=`,
        ...(value === undefined ? {} : { detail: value }),
        documentation: text,
        rank: rank + 1,
      }),
    ),
  ]
}
