import { YamlSyntaxError } from '../syntax-error'
import { isBlank, isBreakOrEnd, isDigit, isSpacing, isWord } from './characters'
import type { Cursor, Mark } from './cursor'
import { scanHandle, scanUri } from './properties'

/** `%YAML 1.1` gives a version, `%TAG !x! prefix` a handle and its prefix. */
export type Directive = { version: string } | { handle: string; prefix: string }

/** Reads a directive and the end of its line, the cursor on `%`. @throws YamlSyntaxError */
export function scanDirective(cursor: Cursor): Directive {
  const start = cursor.mark()
  const wrong = (says: string) => new YamlSyntaxError(says, cursor.mark(), 'other', start)
  cursor.skip()
  const name = word(cursor, isWord)
  if (name === '') throw wrong('could not find expected directive name')
  if (!isSpacing(cursor.code())) throw wrong('found unexpected non-alphabetical character')
  if (name !== 'YAML' && name !== 'TAG') throw wrong('found unknown directive name')
  cursor.skipWhile(isBlank)
  const directive = name === 'YAML' ? scanVersion(cursor, wrong) : scanTagPrefix(cursor, start, wrong)
  cursor.skipWhile(isBlank)
  if (cursor.code() === 35) cursor.skipWhile((code) => !isBreakOrEnd(code))
  if (!isBreakOrEnd(cursor.code())) throw wrong('did not find expected comment or line break')
  cursor.skipBreak()
  return directive
}

function word(cursor: Cursor, test: (code: number) => boolean): string {
  const from = cursor.offset
  cursor.skipWhile(test)
  return cursor.text.slice(from, cursor.offset)
}

function scanVersion(cursor: Cursor, wrong: (says: string) => YamlSyntaxError): Directive {
  const number = () => {
    const digits = word(cursor, isDigit)
    if (digits.length > 2) throw wrong('found extremely long version number')
    if (digits === '') throw wrong('did not find expected version number')
    return Number(digits)
  }
  const major = number()
  if (cursor.code() !== 46) throw wrong("did not find expected digit or '.' character")
  cursor.skip()
  return { version: `${major}.${number()}` }
}

function scanTagPrefix(cursor: Cursor, start: Mark, wrong: (says: string) => YamlSyntaxError): Directive {
  const handle = scanHandle(cursor, start, true)
  if (!isBlank(cursor.code())) throw wrong('did not find expected whitespace')
  cursor.skipWhile(isBlank)
  const prefix = scanUri(cursor, '', start)
  if (!isSpacing(cursor.code())) throw wrong('did not find expected whitespace or line break')
  return { handle, prefix }
}
