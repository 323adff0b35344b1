import type { Completion, OpenFile } from '@/lib/text/language'
import type { Position } from '@/lib/text/position'
import { DIRECTIVES } from '../fr/directives'
import { expandsFlag, replacerOf } from '../names/variable-uses'
import { argumentCompletions, keyCompletions } from './arguments'
import { type Cursor, cursorAt, holdsCaret } from './cursor'
import { flagCompletions, flagValueCompletions } from './flags'
import { item } from './item'
import { keywordCompletions } from './keywords'
import { variableCompletions } from './variables'

/** What may be written at the caret, in a text that is usually half-written. */
export function completeAt(file: OpenFile, position: Position): Completion[] {
  const cursor = cursorAt(file, position)
  // What is being written is no source of ideas for itself.
  return cursor === null ? [] : itemsAt(file, position, cursor).filter((one) => !holdsCaret(JSON.stringify(one)))
}

function itemsAt(file: OpenFile, position: Position, cursor: Cursor): Completion[] {
  const { place } = cursor
  switch (place.kind) {
    case 'keyword': {
      const line = (file.files[file.path] ?? '').split('\n')[position.line - 1]?.slice(0, position.column - 1) ?? ''
      const written = /[^\s]*$/.exec(line)?.[0] ?? ''
      return keywordCompletions(cursor, written, place.afterOnbuild, position.line)
    }
    case 'flag':
      return flagCompletions(cursor, place.instruction, place.written)
    case 'flag-value': {
      const variables = expandsFlag(place.instruction.name, place.flag)
        ? variableCompletions(cursor, place.written)
        : null
      return variables ?? flagValueCompletions(cursor, place.instruction, place.flag, place.written)
    }
    case 'pair-key':
      return variableCompletions(cursor, place.written) ?? keyCompletions(cursor, place.instruction, place.written)
    case 'pair-value':
      return variableCompletions(cursor, place.written) ?? []
    case 'argument': {
      const { instruction, number, written } = place
      const variables = replacerOf(instruction) === null ? null : variableCompletions(cursor, written)
      if (variables !== null) return variables
      const flags = number === 0 && written === '' ? flagCompletions(cursor, instruction, '') : []
      return [
        ...argumentCompletions(cursor, instruction, number, written),
        ...flags.map((one) => ({ ...one, rank: 60 })),
      ]
    }
    case 'text': {
      const flags = isStart(place.written, place.instruction.keyword.value)
        ? flagCompletions(cursor, place.instruction, '')
        : []
      return variableCompletions(cursor, place.written) ?? flags
    }
    case 'comment':
      return place.atTop ? directiveCompletions(cursor, place.written) : []
  }
}

function isStart(written: string, keyword: string): boolean {
  return written.trim() === '' || written.trim() === keyword
}

/** `# syntax=` and its kin, then their values. */
function directiveCompletions({ range, opened }: Cursor, written: string): Completion[] {
  const [, name, value] = /^\s*#\s*(\w*)(?:\s*=\s*(\S*))?$/.exec(written) ?? []
  if (name === undefined) return []
  if (value === undefined) {
    const given = new Set(opened.file.directives.map((one) => one.name))
    return Object.entries(DIRECTIVES)
      .filter(([one]) => !given.has(one as keyof typeof DIRECTIVES))
      .map(([one, { value: detail, text }]) =>
        item(range(name.length), 'keyword', one, {
          insert: `${one}=`,
          ...(detail === undefined ? {} : { detail }),
          documentation: text,
        }),
      )
  }
  const values = Object.hasOwn(DIRECTIVES, name) ? DIRECTIVES[name as keyof typeof DIRECTIVES].values : undefined
  return Object.entries(values ?? {}).map(([one, text]) => item(range(value.length), 'value', one, { detail: text }))
}
