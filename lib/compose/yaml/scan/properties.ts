import { YamlSyntaxError } from '../syntax-error'
import { isSpacing, isWord } from './characters'
import type { Cursor, Mark } from './cursor'

/** What may follow the name of an anchor, besides a blank: `?`, `:`, `,`, `]`, `}`, `%`, `@`, a backquote. */
const AFTER_NAME = new Set([63, 58, 44, 93, 125, 37, 64, 96])

/** Reads `&name` or `*name`, and returns the name. @throws YamlSyntaxError */
export function scanAnchor(cursor: Cursor): string {
  const start = cursor.mark()
  cursor.skip()
  const from = cursor.offset
  cursor.skipWhile(isWord)
  const name = cursor.text.slice(from, cursor.offset)
  if (name === '' || !(isSpacing(cursor.code()) || AFTER_NAME.has(cursor.code()))) {
    throw new YamlSyntaxError('did not find expected alphabetic or numeric character', cursor.mark(), 'start', start)
  }
  return name
}

/** Reads a tag: `!suffix`, `!!suffix`, `!handle!suffix`, `!<uri>` or `!`. @throws YamlSyntaxError */
export function scanTag(cursor: Cursor): { handle: string; suffix: string } {
  const start = cursor.mark()
  const tag = cursor.code(1) === 60 ? scanVerbatim(cursor, start) : scanShorthand(cursor, start)
  if (!isSpacing(cursor.code())) throw wrong('did not find expected whitespace or line break', cursor, start)
  return tag
}

function scanVerbatim(cursor: Cursor, start: Mark): { handle: string; suffix: string } {
  cursor.skip(2)
  const suffix = scanUri(cursor, '', start)
  if (cursor.code() !== 62) throw wrong("did not find the expected '>'", cursor, start)
  cursor.skip()
  return { handle: '', suffix }
}

function scanShorthand(cursor: Cursor, start: Mark): { handle: string; suffix: string } {
  const handle = scanHandle(cursor, start)
  if (handle.length > 1 && handle.endsWith('!')) return { handle, suffix: scanUri(cursor, '', start) }
  const suffix = scanUri(cursor, handle, start)
  return suffix === '' ? { handle: '', suffix: handle } : { handle: '!', suffix }
}

/** `!`, `!!` or `!name!`; `!name` when it is no handle after all. @throws YamlSyntaxError */
export function scanHandle(cursor: Cursor, start: Mark, alone = false): string {
  const from = cursor.offset
  if (cursor.code() !== 33) throw wrong("did not find expected '!'", cursor, start)
  cursor.skip()
  cursor.skipWhile(isWord)
  if (cursor.code() === 33) cursor.skip()
  else if (alone && cursor.offset !== from + 1) throw wrong("did not find expected '!'", cursor, start)
  return cursor.text.slice(from, cursor.offset)
}

const URI = /[\w;/?:@&=+$,.!~*'()[\]-]*/y
const ESCAPED = /(?:%[0-9a-fA-F]{2})+/y

/** The rest of a tag. `head` is what was taken for its handle; its `!` is not part of the suffix. @throws YamlSyntaxError */
export function scanUri(cursor: Cursor, head: string, start: Mark): string {
  let uri = head.slice(1)
  let found = head !== ''
  for (;;) {
    const piece = matchAt(URI, cursor)
    uri += piece
    found ||= piece !== ''
    if (cursor.code() !== 37) break
    uri += decoded(cursor, start)
    found = true
  }
  if (!found) throw wrong('did not find expected tag URI', cursor, start)
  return uri
}

function decoded(cursor: Cursor, start: Mark): string {
  const octets = matchAt(ESCAPED, cursor)
  if (octets === '') throw wrong('did not find URI escaped octet', cursor, start)
  try {
    return decodeURIComponent(octets)
  } catch {
    throw wrong('found an incorrect leading UTF-8 octet', cursor, start)
  }
}

function matchAt(pattern: RegExp, cursor: Cursor): string {
  pattern.lastIndex = cursor.offset
  const found = pattern.exec(cursor.text)?.[0] ?? ''
  cursor.skip(found.length)
  return found
}

function wrong(says: string, cursor: Cursor, start: Mark): YamlSyntaxError {
  return new YamlSyntaxError(says, cursor.mark(), 'other', start)
}
