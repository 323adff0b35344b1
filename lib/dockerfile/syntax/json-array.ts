import { isSpace } from './space'
import type { Word } from './words'

export type JsonArray =
  | { kind: 'strings'; words: Word[] }
  /** Valid JSON, an array, but something in it is not a string: BuildKit refuses it. */
  | { kind: 'not-strings'; start: number; end: number }
  /** Anything else, which BuildKit then reads as plain words. */
  | { kind: 'none' }

const NONE: JsonArray = { kind: 'none' }
const BLANK = /[ \t\n\r]*/y
const STRING = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y

/** Whether a text has a character that JSON refuses in a string. */
function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 32) return true
  return false
}

/** Where a sticky pattern ends, from `at`; -1 when it is not there. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** The strings of `line[start, end)` when it is an array of strings and nothing else; where it stops being one otherwise. */
function readStrings(line: string, start: number, end: number): Word[] | number {
  const words: Word[] = []
  let at = match(BLANK, line, start + 1)
  for (let isFirst = true; ; isFirst = false) {
    if (line[at] === ']' && isFirst) break
    const stop = match(STRING, line, at)
    if (stop === -1) return at
    const text = line.slice(at, stop)
    if (hasControl(text)) return at
    words.push({ value: text.includes('\\') ? JSON.parse(text) : text.slice(1, -1), start: at, end: stop })
    at = match(BLANK, line, stop)
    if (line[at] === ']') break
    if (line[at] !== ',') return at
    at = match(BLANK, line, at + 1)
  }
  return match(BLANK, line, at + 1) >= end ? words : at
}

/** Reads `line[start, end)` as a JSON array of strings. Source: BuildKit `parser.parseJSON`. */
export function readJsonArray(line: string, start: number, end: number): JsonArray {
  while (start < end && isSpace(line.charCodeAt(start))) start++
  if (line[start] !== '[') return NONE
  const read = readStrings(line, start, end)
  if (typeof read !== 'number') return { kind: 'strings', words: read }
  // Only a value that is not a string is worth the cost of JSON.parse, whose failures are slow.
  if (!/[-0-9tfn[{]/.test(line[read] ?? '')) return NONE
  try {
    JSON.parse(line.slice(start, end))
  } catch {
    return NONE
  }
  return { kind: 'not-strings', start, end }
}
