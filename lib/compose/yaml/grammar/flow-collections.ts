import type { Mark } from '../scan/cursor'
import type { Scanner } from '../scan/scanner'
import type { TokenKind } from '../scan/token'
import { endOf, type SyntaxNode, type SyntaxPair } from '../syntax'
import { grammarError } from './grammar-error'
import { empty } from './nothing'

/** Reads any value, `depth` levels down. */
type ReadNode = (depth: number, context: 'flow') => SyntaxNode

/** What shows that nothing is written between two indicators. */
const AFTER_LIST_KEY: ReadonlySet<TokenKind> = new Set(['value', 'flow-entry', 'flow-list-end'])
const AFTER_LIST_VALUE: ReadonlySet<TokenKind> = new Set(['flow-entry', 'flow-list-end'])
const AFTER_MAP_KEY: ReadonlySet<TokenKind> = new Set(['value', 'flow-entry', 'flow-map-end'])
const AFTER_MAP_VALUE: ReadonlySet<TokenKind> = new Set(['flow-entry', 'flow-map-end'])

/** A list or a map between brackets, or undefined when the next token opens none. @throws YamlSyntaxError */
export function readFlow(scanner: Scanner, node: ReadNode, depth: number): SyntaxNode | undefined {
  const { kind } = scanner.peek()
  if (kind === 'flow-list') return readList(scanner, node, depth)
  return kind === 'flow-map' ? readMap(scanner, node, depth) : undefined
}

function readList(scanner: Scanner, node: ReadNode, depth: number): SyntaxNode {
  const { start } = scanner.take()
  const items: SyntaxNode[] = []
  while (hasMore(scanner, items.length, start, 'flow-list-end')) {
    items.push(scanner.peek().kind === 'key' ? readSinglePair(scanner, node, depth) : node(depth + 1, 'flow'))
  }
  return { kind: 'list', items, start: start.offset, end: scanner.take().end }
}

function readMap(scanner: Scanner, node: ReadNode, depth: number): SyntaxNode {
  const { start } = scanner.take()
  const pairs: SyntaxPair[] = []
  while (hasMore(scanner, pairs.length, start, 'flow-map-end')) pairs.push(readPair(scanner, node, depth))
  return { kind: 'map', pairs, start: start.offset, end: scanner.take().end }
}

/** Past the comma that the entries before need; a last one is allowed. @throws YamlSyntaxError when it is missing */
function hasMore(scanner: Scanner, read: number, start: Mark, end: 'flow-list-end' | 'flow-map-end'): boolean {
  if (scanner.peek().kind === end) return false
  if (read === 0) return true
  if (scanner.peek().kind !== 'flow-entry') {
    const bracket = end === 'flow-list-end' ? ']' : '}'
    throw grammarError(`did not find expected ',' or '${bracket}'`, scanner.peek(), start)
  }
  scanner.take()
  return scanner.peek().kind !== end
}

function readPair(scanner: Scanner, node: ReadNode, depth: number): SyntaxPair {
  if (scanner.peek().kind !== 'key') {
    const key = node(depth + 1, 'flow')
    return { key, value: empty(scanner) }
  }
  scanner.take()
  const key = AFTER_MAP_KEY.has(scanner.peek().kind) ? empty(scanner) : node(depth + 1, 'flow')
  return { key, value: readValue(scanner, node, depth, AFTER_MAP_VALUE) }
}

/** `[a: b]`: a map of one key, without its braces. */
function readSinglePair(scanner: Scanner, node: ReadNode, depth: number): SyntaxNode {
  const start = scanner.take().start.offset
  // A key that says nothing swallows what follows it, as in libyaml.
  const nothing = AFTER_LIST_KEY.has(scanner.peek().kind) ? scanner.take() : undefined
  const key = nothing ? empty(scanner, nothing.end) : node(depth + 1, 'flow')
  const value = readValue(scanner, node, depth, AFTER_LIST_VALUE)
  return { kind: 'map', pairs: [{ key, value }], start, end: endOf([key, value], start) }
}

function readValue(scanner: Scanner, node: ReadNode, depth: number, nothing: ReadonlySet<TokenKind>): SyntaxNode {
  if (scanner.peek().kind !== 'value') return empty(scanner)
  scanner.take()
  return nothing.has(scanner.peek().kind) ? empty(scanner) : node(depth + 1, 'flow')
}
