import type { FileEdit } from '@/lib/text/language'
import { branchAt, type Source } from '../syntax/source'
import type { Branch } from '../syntax/tree'
import { columnOf, insert, lineEnd, replace } from './place'

/** A value to write: on the line of its key, or in a block below it; `flow` is the same between brackets. */
export interface Written {
  lines: readonly string[]
  flow: string
}

const STEP = 2

/** Adds a key to a mapping, at its end. Null when it cannot be told where. */
export function addKey(source: Source, map: Branch, key: string, value: Written | string): FileEdit | null {
  const { lines, flow } = typeof value === 'string' ? { lines: [value], flow: value } : value
  const [first = '', ...rest] = lines
  const written = (column: number) => {
    const blanks = ' '.repeat(column)
    return [`${blanks}${key}:${first === '' ? '' : ` ${first}`}`, ...rest.map((line) => blanks + line)].join('\n')
  }
  if (map.kind === 'null') return below(source, map, written(holderColumn(source, map) + STEP))
  if (map.kind !== 'map') return null
  const last = map.children.at(-1)
  if (map.flow) return inFlow(source, map, `${key}: ${flow}`)
  return last ? below(source, last, written(columnOf(source, map.children[0]?.from ?? map.start))) : null
}

/** Adds an item to a list, at its end. */
export function addItem(source: Source, list: Branch, item: string): FileEdit | null {
  if (list.kind === 'null') return below(source, list, `${' '.repeat(holderColumn(source, list) + STEP)}- ${item}`)
  if (list.kind !== 'list') return null
  const last = list.children.at(-1)
  if (list.flow) return inFlow(source, list, item)
  return last ? below(source, last, `${' '.repeat(columnOf(source, last.from))}- ${item}`) : null
}

/** Declares a name at the top of a file, in its section, made when it is missing. */
export function declare(
  source: Source,
  section: string,
  name: string,
  value: Written = { lines: [''], flow: '' },
): FileEdit | null {
  const found = branchAt(source, [section])
  if (found) return addKey(source, found, name, value)
  const root = source.documents[0]
  if (root?.kind !== 'map' || root.flow || root.children[0]?.key === undefined) return null
  const [first = '', ...rest] = value.lines
  const lines = [`  ${name}:${first === '' ? '' : ` ${first}`}`, ...rest.map((line) => `  ${line}`)]
  const { text } = source
  const gap = text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n'
  return insert(source, text.length, `${gap}${section}:\n${lines.join('\n')}\n`)
}

function below(source: Source, { end, key, from }: Branch, lines: string): FileEdit {
  return insert(source, lineEnd(source, Math.max(end, key?.end ?? from)), `\n${lines}`)
}

function inFlow(source: Source, { start, end, children }: Branch, text: string): FileEdit {
  const last = children.at(-1)
  if (last) return insert(source, Math.max(last.end, last.key?.end ?? 0), `, ${text}`)
  const [open = '', close = ''] = [source.text[start], source.text[end - 1]]
  return replace(source, start, end, open === '{' ? `{ ${text} }` : `${open}${text}${close}`)
}

function holderColumn(source: Source, { from }: Branch): number {
  return columnOf(source, from)
}
