import type { Completion, OpenFile } from '@/lib/text/language'
import { lineIndex } from '@/lib/text/line-index'
import type { Position } from '@/lib/text/position'
import { formsOf } from '../../schema/locate'
import { isEnvFile } from '../names/environment'
import { NAMING } from '../names/kinds'
import { workspaceOf } from '../names/workspace'
import { type Cursor, complete, cursorAt, itemOf } from './cursor'
import { envCompletions } from './env'
import { pathValues } from './files'
import { imageValues } from './images'
import { anchorsBefore, keyCompletions } from './keys'
import { nameValues } from './names'
import { portValues } from './ports'
import { namedValues } from './values'
import { variableValues } from './variables'

/** What may be written at the cursor, the text being whole or half-written. */
export function completions({ path, files }: OpenFile, position: Position): readonly Completion[] {
  const workspace = workspaceOf(files)
  const source = workspace.sources.get(path)
  if (!source)
    return isEnvFile(path) ? envCompletions(workspace, path, lineIndex(files[path] ?? '').offset(position)) : []
  const cursor = cursorAt(workspace, source, source.index.offset(position))
  if (!cursor) return []
  return distinct(
    variableValues(cursor) ?? (cursor.place.at === 'key' ? keyCompletions(cursor) : valueCompletions(cursor)),
  )
}

function valueCompletions(cursor: Cursor): Completion[] {
  const { place, located } = cursor
  if (place.form === 'text') return []
  if (place.path.at(-1) === '<<' || startsAlias(cursor)) return aliases(cursor)
  if (!located) return []
  const values = scalars(cursor)
  const forms = formsOf(located.attribute.form)
  const isBlock = place.form === 'line' || place.form === 'item'
  const keys = isBlock ? keyCompletions(cursor) : []
  const items = forms.some(({ kind }) => kind === 'list') && typeof place.path.at(-1) !== 'number' ? listed(cursor) : []
  return [...values, ...items, ...keys]
}

function scalars(cursor: Cursor): Completion[] {
  const { located } = cursor
  const images = located?.pattern === 'services.*.image' ? imageValues(cursor) : []
  return [...images, ...nameValues(cursor), ...portValues(cursor), ...namedValues(cursor), ...pathValues(cursor)]
}

/** The items of a list that is yet to begin: after a dash on a line of their own, between brackets after the key. */
function listed(cursor: Cursor): Completion[] {
  const item = itemOf(cursor)
  const { place, located } = cursor
  if (place.quote !== '' || place.form === 'flow') return []
  // On the line of the key, only names are worth brackets.
  if (place.form === 'inline' && !Object.hasOwn(NAMING, `${located?.pattern}.*`)) return []
  const wrap = (text: string) => (place.form === 'line' ? `- ${text}` : `[${text}]`)
  const found = scalars(item).map((one) => ({ ...one, label: wrap(one.label), insert: wrap(one.insert) }))
  const dash =
    place.form === 'line'
      ? [complete(cursor, { label: '- ', kind: 'keyword', detail: 'un élément de la liste', rank: 40 })]
      : []
  return [...found, ...dash]
}

function startsAlias({ source, place, offset }: Cursor): boolean {
  return place.quote === '' && /^\*[\w.-]*$/.test(source.text.slice(place.start, offset))
}

function aliases(cursor: Cursor): Completion[] {
  return anchorsBefore(cursor.source.text, cursor.place.start).map((name) =>
    complete(
      cursor,
      { label: `*${name}`, kind: 'keyword', detail: `ce que l’ancre ${name} marque`, rank: 1 },
      /^[*\w.-]*/,
    ),
  )
}

function distinct(all: readonly Completion[]): Completion[] {
  return all.filter((one, i) => all.findIndex(({ label, kind }) => label === one.label && kind === one.kind) === i)
}
