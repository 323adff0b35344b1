import type { Completion } from '@/lib/text/language'
import { givenVariable } from '../given-variables'
import { environmentAt } from '../names/environment-at'
import type { Cursor } from './cursor'
import { item } from './item'

/** The variables that may follow a `$`; null when none is being written. */
export function variableCompletions({ opened, instruction, range }: Cursor, written: string): Completion[] | null {
  const [, brace, name] = /(?<!\\)\$(\{?)(\w*)$/.exec(written) ?? []
  if (brace === undefined || name === undefined) return null
  if (instruction === null) return []
  const place = range(name.length, brace === '' ? /^\w*/ : /^\w*\}?/)
  return [...environmentAt(opened, instruction)].map(([variable, { value, by, from }]) => {
    const given = givenVariable(variable)
    return item(place, 'variable', variable, {
      insert: brace === '' ? variable : `${variable}}`,
      detail: value ?? 'sans valeur',
      ...(given === undefined ? {} : { documentation: given }),
      rank: by !== null ? 1 : from === 'build' ? 2 : 3,
    })
  })
}
