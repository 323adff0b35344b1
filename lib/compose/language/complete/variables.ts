import type { Completion } from '@/lib/text/language'
import { code } from '@/lib/text/markdown'
import { dotenvOf, valuesOf } from '../names/environment'
import { variableUses } from '../names/variables'
import { type Cursor, complete } from './cursor'

/** The start of a variable right before the cursor, and whether it is between braces. */
function started(text: string): { length: number; braced: boolean } | null {
  const found = /(?<!\$)(?:\$\$)*(\$\{?)([A-Za-z_]\w*)?$/.exec(text)
  return found ? { length: (found[2] ?? '').length, braced: found[1] === '${' } : null
}

/** Variables, once a `$` is written; null when the cursor is in none. */
export function variableValues(cursor: Cursor): Completion[] | null {
  const { source, offset, workspace, place } = cursor
  const line = source.text.slice(source.text.lastIndexOf('\n', offset - 1) + 1, offset)
  const start = started(line)
  if (!start || place.at !== 'value') return null
  const at: Cursor = { ...cursor, place: { ...place, start: offset - start.length } }
  const closes = start.braced && !/^\w*[:}?+-]/.test(source.text.slice(offset, offset + 100))
  const dotenv = dotenvOf(workspace, source.file)
  const values = dotenv === undefined ? new Map<string, string>() : valuesOf(workspace.files[dotenv] ?? '')
  const elsewhere = workspace.projectOf(source.file).flatMap((one) => variableUses(one).map(({ name }) => name))
  const typed = source.text.slice(offset - start.length, offset)
  const names = [...new Set([...values.keys(), ...elsewhere, 'COMPOSE_PROJECT_NAME', 'HOME', 'PWD'])].filter(
    (name) => name !== typed,
  )
  return names.map((name) => {
    const value = values.get(name)
    const known =
      value === undefined
        ? {}
        : { detail: `= ${value}`, documentation: `Vaut ${code(value)}, d’après ${code(dotenv ?? '')}.` }
    return complete(
      at,
      {
        label: name,
        kind: 'variable',
        insert: closes ? `${name}}` : name,
        rank: value === undefined ? 20 : 10,
        ...known,
      },
      /^\w*/,
    )
  })
}
