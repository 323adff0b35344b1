import type { Scanner } from '../scan/scanner'
import type { TokenKind } from '../scan/token'
import { endOf, type SyntaxNode, type SyntaxPair } from '../syntax'
import { grammarError } from './grammar-error'
import { empty } from './nothing'

/** `after-key`: a list may stand at the column of the key that holds it. */
export type BlockContext = 'block' | 'after-key'

/** Reads any value, `depth` levels down. */
type ReadNode = (depth: number, context: BlockContext) => SyntaxNode

/** What shows that nothing is written between two indicators. */
const AFTER_KEY: ReadonlySet<TokenKind> = new Set(['key', 'value', 'block-end'])
const AFTER_DASH: ReadonlySet<TokenKind> = new Set(['block-entry', 'block-end'])
const AFTER_BARE_DASH: ReadonlySet<TokenKind> = new Set(['block-entry', 'key', 'value', 'block-end'])

/** A list or a map that its indentation shows, or undefined when the next token opens none. @throws YamlSyntaxError */
export function readBlock(
  scanner: Scanner,
  node: ReadNode,
  depth: number,
  context: BlockContext,
): SyntaxNode | undefined {
  const { kind } = scanner.peek()
  if (kind === 'block-list') return readList(scanner, node, depth)
  if (kind === 'block-map') return readMap(scanner, node, depth)
  return kind === 'block-entry' && context === 'after-key' ? readBareList(scanner, node, depth) : undefined
}

function readList(scanner: Scanner, node: ReadNode, depth: number): SyntaxNode {
  const { start } = scanner.take()
  const items: SyntaxNode[] = []
  while (scanner.peek().kind === 'block-entry') items.push(readItem(scanner, node, depth, AFTER_DASH))
  if (scanner.peek().kind !== 'block-end')
    throw grammarError("did not find expected '-' indicator", scanner.peek(), start)
  scanner.take()
  return { kind: 'list', items, start: start.offset, end: endOf(items, start.offset) }
}

/** A list at the column of its key: nothing but its dashes tells where it ends. */
function readBareList(scanner: Scanner, node: ReadNode, depth: number): SyntaxNode {
  const start = scanner.peek().start.offset
  const items: SyntaxNode[] = []
  while (scanner.peek().kind === 'block-entry') items.push(readItem(scanner, node, depth, AFTER_BARE_DASH))
  return { kind: 'list', items, start, end: endOf(items, start) }
}

function readItem(scanner: Scanner, node: ReadNode, depth: number, nothing: ReadonlySet<TokenKind>): SyntaxNode {
  const { end } = scanner.take()
  return nothing.has(scanner.peek().kind) ? empty(scanner, end) : node(depth + 1, 'block')
}

function readMap(scanner: Scanner, node: ReadNode, depth: number): SyntaxNode {
  const { start } = scanner.take()
  const pairs: SyntaxPair[] = []
  while (scanner.peek().kind === 'key') {
    const key = readEntry(scanner, node, depth, 'key')
    pairs.push({ key, value: readEntry(scanner, node, depth, 'value') })
  }
  if (scanner.peek().kind !== 'block-end') throw grammarError('did not find expected key', scanner.peek(), start)
  scanner.take()
  const ends = pairs.flatMap(({ key, value }) => [key, value])
  return { kind: 'map', pairs, start: start.offset, end: endOf(ends, start.offset) }
}

/** What follows the indicator of a key or of a value, which may be missing. */
function readEntry(scanner: Scanner, node: ReadNode, depth: number, indicator: 'key' | 'value'): SyntaxNode {
  if (scanner.peek().kind !== indicator) return empty(scanner)
  const { end } = scanner.take()
  return AFTER_KEY.has(scanner.peek().kind) ? empty(scanner, end) : node(depth + 1, 'after-key')
}
