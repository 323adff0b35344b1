import type { Completion, CompletionKind } from '@/lib/text/language'
import type { Located } from '../../schema/locate'
import type { Path } from '../../yaml/node'
import { meaningOf, realPath } from '../names/meaning'
import type { Workspace } from '../names/workspace'
import { type Place, placeAt } from '../syntax/place'
import type { Source } from '../syntax/source'

/** Where something is to be written, and what is known of it. */
export interface Cursor {
  workspace: Workspace
  source: Source
  offset: number
  place: Place
  /** What the table says of the mapping whose key, or of the value that, is written. */
  located: Located | undefined
  /** The service it belongs to. */
  service: string | undefined
}

export function cursorAt(workspace: Workspace, source: Source, offset: number): Cursor | null {
  const place = placeAt(source.text, offset)
  if (!place) return null
  const path = realPath(source, place.path)
  const service = path[0] === 'services' && path.length > 1 ? String(path[1]) : undefined
  return { workspace, source, offset, place, located: meaningOf(source, place.path), service }
}

/** The same place, seen as an item of the list that would begin there. */
export function itemOf(cursor: Cursor): Cursor {
  const path: Path = [...cursor.place.path, 0]
  return { ...cursor, place: { ...cursor.place, path }, located: meaningOf(cursor.source, path) }
}

/** What differs from one proposal to the next. */
export interface Proposal {
  label: string
  kind: CompletionKind
  insert?: string
  snippet?: true
  detail?: string
  documentation?: string
  rank?: number
}

/** A proposal in place of the word under the cursor, whose characters `word` matches. */
export function complete({ source, place, offset }: Cursor, proposal: Proposal, word = /^[\w.-]*/): Completion {
  const after = word.exec(source.text.slice(offset, offset + 200))?.[0].length ?? 0
  const range = source.index.range(place.start, offset + after)
  return { insert: proposal.label, ...proposal, range }
}

/** The blanks that a second line of a proposal needs, besides those of the cursor's line. */
export function indentOf({ source, place }: Cursor): string {
  const lineStart = source.text.lastIndexOf('\n', place.start - 1) + 1
  const blanks = /^[ \t]*/.exec(source.text.slice(lineStart, place.start))?.[0].length ?? 0
  return ' '.repeat(place.start - lineStart - blanks - place.quote.length)
}

/** A literal text of a snippet. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
