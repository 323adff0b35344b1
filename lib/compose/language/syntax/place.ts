import type { Path } from '../../yaml/node'
import { type Block, type Scan, scan } from './scan'

/** What may be written at a place of a Compose file, whole or half-written. */
export interface Place {
  /** Of the mapping for a key, of the value for a value. */
  path: Path
  at: 'key' | 'value'
  /**
   * `line`: the value, or the key, stands alone on its line, so that a block may begin there. `item`: as `line`, after a dash.
   * `inline`: after a key, on its line. `flow`: between brackets. `text`: after the first line of a text.
   */
  form: 'line' | 'item' | 'inline' | 'flow' | 'text'
  /** Offset where the word under the cursor begins, quote left out. */
  start: number
  /** The quote around it, or nothing. */
  quote: string
  /** Keys that the mapping has elsewhere, before or after. */
  keys: readonly string[]
}

/** Where the cursor stands; null in a comment, or where nothing more is to be written. */
export function placeAt(text: string, offset: number): Place | null {
  const found = scan(text.slice(0, offset))
  const { blocks, flows, stop } = found
  if (stop.in === 'nothing') return null
  const path = blocks.flatMap(stepOf)
  if (stop.in === 'lines') return { path, at: 'value', form: 'text', start: offset, quote: '', keys: [] }
  const quote = stop.in === 'quotes' ? stop.quote : ''
  const { start, inline } = stop
  // A value that goes on from a line above.
  if (text.slice(start, offset).includes('\n'))
    return { path, at: 'value', form: 'text', start: offset, quote: '', keys: [] }
  if (flows.length > 0) return inFlow(text, offset, path, found, start, quote)
  const top = blocks.at(-1)
  if (inline) return { path, at: 'value', form: 'inline', start, quote, keys: [] }
  const column = start - quote.length - (text.lastIndexOf('\n', start - 1) + 1)
  const afterDash = top?.kind === 'list' && top.column < column && isAfterDash(text, start - quote.length)
  if (afterDash) return { path, at: 'value', form: 'item', start, quote, keys: [] }
  if (!top || (top.kind === 'map' && top.column === column)) {
    const map = top?.kind === 'map' ? path.slice(0, -1) : path
    const form = isAfterDash(text, start - quote.length) ? 'item' : 'line'
    const keys = [...(top?.keys ?? []), ...keysBelow(text, offset, column)]
    return { path: map, at: 'key', form, start, quote, keys }
  }
  return top.filled ? null : { path, at: 'value', form: 'line', start, quote, keys: keysBelow(text, offset, column) }
}

function stepOf({ kind, keys, index }: Block): Path {
  return [kind === 'list' ? index : (keys.at(-1) ?? '')]
}

function inFlow(text: string, offset: number, path: Path, { flows }: Scan, start: number, quote: string): Place {
  const steps = flows.map(({ kind, key, index }) => (kind === 'list' ? index : (key ?? '')))
  const top = flows.at(-1)
  if (top?.kind !== 'map' || top.key !== null)
    return { path: [...path, ...steps], at: 'value', form: 'flow', start, quote, keys: [] }
  const after = /^[^\n}]*/.exec(text.slice(offset))?.[0] ?? ''
  const below = [...after.matchAll(/,\s*["']?([\w.-]+)["']?\s*:/g)].map(([, key = '']) => key)
  const whole = [...path, ...steps.slice(0, -1)]
  return { path: whole, at: 'key', form: 'flow', start, quote, keys: [...top.keys, ...below] }
}

function isAfterDash(text: string, start: number): boolean {
  return /^[ \t]*(?:-[ \t]+)+$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))
}

/** The keys at `column` on the lines after the cursor's, until the text comes back further left. */
function keysBelow(text: string, offset: number, column: number): string[] {
  const keys: string[] = []
  for (const line of text.slice(offset).split('\n').slice(1)) {
    const content = line.trimStart()
    const indent = line.length - content.length
    if (content === '' || content.startsWith('#') || indent > column) continue
    const key = /^(["']?)([\w.<-]+)\1\s*:(?=\s|$)/.exec(content)?.[2]
    if (indent < column || key === undefined) break
    keys.push(key)
  }
  return keys
}
