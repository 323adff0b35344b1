import { isSpace } from './space'
import type { Word } from './words'

export type JsonArray =
  | { kind: 'strings'; words: Word[] }
  /** Valid JSON, an array, but something in it is not a string: BuildKit refuses it. */
  | { kind: 'not-strings'; start: number; end: number }
  /** Anything else, which BuildKit then reads as plain words. */
  | { kind: 'none' }

/** The end of the JSON string that starts at `start`. */
function stringEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

/** The places of the strings of a valid JSON array of strings. */
function stringRanges(text: string, start: number, end: number): [number, number][] {
  const ranges: [number, number][] = []
  for (let at = start; at < end; ) {
    if (text[at] !== '"') {
      at++
      continue
    }
    const stop = stringEnd(text, at)
    ranges.push([at, stop])
    at = stop
  }
  return ranges
}

/** Reads `line[start, end)` as a JSON array of strings. Source: BuildKit `parser.parseJSON`. */
export function readJsonArray(line: string, start: number, end: number): JsonArray {
  while (start < end && isSpace(line.charCodeAt(start))) start++
  if (line[start] !== '[') return { kind: 'none' }
  let array: unknown
  try {
    array = JSON.parse(line.slice(start, end))
  } catch {
    return { kind: 'none' }
  }
  if (!Array.isArray(array)) return { kind: 'none' }
  if (!array.every((value) => typeof value === 'string')) return { kind: 'not-strings', start, end }
  const values: string[] = array
  const words = stringRanges(line, start, end).map(([from, to], i) => ({
    value: values[i] ?? '',
    start: from,
    end: to,
  }))
  return { kind: 'strings', words }
}
