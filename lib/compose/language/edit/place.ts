import type { FileEdit } from '@/lib/text/language'
import type { Source } from '../syntax/source'

/** Puts a text in place of what stands from `start` to `end` (offsets). */
export function replace({ file, index }: Source, start: number, end: number, text: string): FileEdit {
  return { file, range: index.range(start, end), text }
}

export function insert(source: Source, at: number, text: string): FileEdit {
  return replace(source, at, at, text)
}

export function lineStart({ text }: Source, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

/** Before the line feed. */
export function lineEnd({ text }: Source, at: number): number {
  const end = text.indexOf('\n', at)
  const before = end === -1 ? text.length : end
  return text[before - 1] === '\r' ? before - 1 : before
}

/** Of the first character of a line, counted from 0. */
export function columnOf(source: Source, at: number): number {
  return at - lineStart(source, at)
}
