import type { Location } from '@/lib/text/language'
import { comparePositions, type Position, type Range } from '@/lib/text/position'
import type { Opened } from '../open'
import { symbolAt, type VariableSymbol } from './symbol'

/** Where the name under the caret is given: the FROM of a stage, the ARG or ENV that a variable has its value from. */
export function definitionAt(opened: Opened, position: Position): Location | null {
  const symbol = symbolAt(opened, position)
  if (symbol === null) return null
  const range =
    symbol.kind === 'stage'
      ? (symbol.stage.stage.nameToken?.range ?? symbol.stage.stage.from.range)
      : definitionOf(symbol)
  return range === null ? null : { file: opened.path, range }
}

/** The last definition above the use, in the file's own order; the first one when all are below. */
function definitionOf({ at, all }: VariableSymbol): Range | null {
  const definitions = all.filter(({ defines }) => defines !== null).map(({ range }) => range)
  return definitions.findLast(({ start }) => comparePositions(start, at.range.start) <= 0) ?? definitions[0] ?? null
}

/** Every place that names what is under the caret, its definition included. */
export function referencesAt(opened: Opened, position: Position): Location[] {
  const symbol = symbolAt(opened, position)
  if (symbol === null) return []
  const ranges = symbol.kind === 'stage' ? [...symbol.names, ...symbol.numbers] : symbol.all.map(({ range }) => range)
  return ranges.sort((a, b) => comparePositions(a.start, b.start)).map((range) => ({ file: opened.path, range }))
}
