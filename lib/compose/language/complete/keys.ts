import type { Completion } from '@/lib/text/language'
import { explain } from '../../schema/explain'
import type { Attribute, Form } from '../../schema/form'
import { formsOf } from '../../schema/locate'
import { isBoolean, valuesOf } from '../../schema/values'
import { attributeMarkdown } from '../hover/attribute'
import { type Cursor, complete, escaped, indentOf } from './cursor'
import { nameKeys } from './names'
import { snippetsFor } from './snippets'

type MapForm = Extract<Form, { kind: 'map' }>

/** The keys that the mapping at the cursor may take and has not. */
export function keyCompletions(cursor: Cursor): Completion[] {
  const { located, place } = cursor
  if (!located) return []
  const maps = formsOf(located.attribute.form).filter((form): form is MapForm => form.kind === 'map')
  const known = maps.flatMap((form) => attributes(cursor, form))
  const chosen = maps.some(({ others }) => others) ? nameKeys(cursor) : []
  const whole = place.form === 'flow' || place.quote !== '' ? [] : snippetsFor(cursor)
  return maps.length === 0 ? [] : [...known, ...chosen, ...whole, ...merges(cursor)]
}

function attributes(cursor: Cursor, form: MapForm): Completion[] {
  const { place, located } = cursor
  const prefix = located?.pattern ? `${located.pattern}.` : ''
  return Object.entries(form.attributes ?? {})
    .filter(([name]) => !place.keys.includes(name))
    .map(([name, attribute]) => {
      const pattern = `${prefix}${name}`
      const text = explain(pattern)
      return complete(cursor, {
        label: name,
        kind: 'attribute',
        ...(text === undefined ? {} : { detail: text.split(/(?<=[.…]) /)[0] ?? text }),
        documentation: attributeMarkdown(name, { pattern, attribute }),
        rank: attribute.deprecated ? 60 : form.required?.includes(name) ? 5 : attribute.usual ? 10 : 20,
        ...keyInsert(cursor, name, attribute),
      })
    })
}

/** The key, and what its value begins with. */
function keyInsert(cursor: Cursor, name: string, attribute: Attribute): { insert: string; snippet?: true } {
  const { source, offset, place } = cursor
  const isWritten = /^[\w.-]*["']?\s*:/.test(source.text.slice(offset, offset + 200))
  if (isWritten || place.quote !== '') return { insert: name }
  if (place.form === 'flow') return { insert: `${name}: ` }
  return { insert: `${escaped(name)}:${opening(attribute, indentOf(cursor))}`, snippet: true }
}

/** What is written after the colon, the cursor left where the value goes. */
function opening(attribute: Attribute, indent: string): string {
  const values = valuesOf(attribute)
  const [usual] = formsOf(attribute.form).filter((form) => form.kind !== 'types' || form.types[0] !== 'null')
  if (usual?.kind === 'list') return `\n${indent}  - $0`
  if (isBoolean(attribute) && values.length === 0) return ' ${1|true,false|}'
  if (usual?.kind === 'map') return `\n${indent}  $0`
  const choices = values.filter((value) => !/[,|:]/.test(value))
  return choices.length > 1 ? ` \${1|${choices.join(',')}|}` : ' $0'
}

/** `<<: *anchor`, for each anchor of the file. */
function merges(cursor: Cursor): Completion[] {
  const { source, place } = cursor
  if (place.keys.includes('<<') || place.form === 'flow' || place.quote !== '') return []
  return anchorsBefore(source.text, place.start).map((name) =>
    complete(cursor, {
      label: `<<: *${name}`,
      kind: 'keyword',
      detail: `reprend les clés de l’ancre ${name}`,
      rank: 50,
    }),
  )
}

export function anchorsBefore(text: string, offset: number): string[] {
  const found = text.slice(0, offset).matchAll(/(?<=^|[\s[,])&([^\s[\]{},]+)/g)
  return [...new Set([...found].map(([, name = '']) => name))]
}
