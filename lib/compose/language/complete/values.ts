import type { Completion } from '@/lib/text/language'
import { VALUES } from '../../schema/fr/values'
import { locate } from '../../schema/locate'
import { isBoolean, valuesOf } from '../../schema/values'
import { realPath } from '../names/meaning'
import { type Cursor, complete } from './cursor'

/** The values that have a name: enumerations, usual ones, `true` and `false`, the default. */
export function namedValues(cursor: Cursor): Completion[] {
  const { located, source, place } = cursor
  if (!located) return []
  const last = place.path.at(-1)
  // A list says what its items are.
  const list = typeof last === 'number' ? locate(realPath(source, place.path.slice(0, -1))) : undefined
  const { pattern, attribute } = list ?? located
  const explained = VALUES[pattern] ?? {}
  const values = list || !isList(cursor) ? valuesOf(attribute) : []
  const named = values
    .filter((value) => !value.endsWith(':'))
    .map((value, i) =>
      complete(cursor, { label: value, kind: 'value', ...explanation(explained[value]), rank: i }, /^[\w.:+-]*/),
    )
  if (list) return named
  const booleans = isBoolean(attribute)
    ? ['true', 'false'].map((value) => complete(cursor, { label: value, kind: 'value', rank: 10 }))
    : []
  const { default: usual } = attribute
  const isNew = usual !== undefined && !values.includes(usual) && !(booleans.length > 0)
  return [
    ...named,
    ...booleans,
    ...(isNew ? [complete(cursor, { label: usual, kind: 'value', detail: 'par défaut', rank: 10 })] : []),
  ]
}

/** Whether the value at the cursor would be a list, so that names of items do not fit. */
function isList({ located }: Cursor): boolean {
  return located?.attribute.form.kind === 'list'
}

function explanation(text: string | undefined): { detail?: string } {
  return text === undefined ? {} : { detail: text }
}
