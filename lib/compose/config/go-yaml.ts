import type { MapNode, Node, Scalar } from '../yaml/node'
import { goFloat } from './go-number'
import { isPrintable, styleOf } from './go-yaml-scalar'

const INDENT = 2
/** A longer key is written after a question mark. In bytes. */
const LONGEST_KEY = 128

/** A tree as Go's yaml.v3 writes it with an indent of two: what `docker compose config` prints. Keys come in the map's order. */
export function writeYaml(node: Node): string {
  if (isFlat(node)) return `${flat(node)}\n`
  return node.kind === 'scalar' ? literal(String(node.value), INDENT) : nested(node, 0)
}

/** Whether a value stands on the line of its key. */
function isFlat(node: Node): boolean {
  if (node.kind === 'map') return node.entries.size === 0
  if (node.kind === 'list') return node.items.length === 0
  return typeof node.value !== 'string' || styleOf(node.value) !== 'literal'
}

function flat(node: Node): string {
  if (node.kind === 'map') return '{}'
  return node.kind === 'list' ? '[]' : scalarText(node.value)
}

function mapLines({ entries }: MapNode, indent: number): string {
  const margin = ' '.repeat(indent)
  return [...entries]
    .map(([key, { node }]) => {
      if (isSimple(key)) return `${margin}${scalarText(key)}:${afterKey(node, indent)}`
      return `${margin}? ${keyText(key, indent)}${margin}:${afterKey(node, indent, true)}`
    })
    .join('')
}

/** Whether a key stands on one line with its colon. */
function isSimple(key: string): boolean {
  return !key.includes('\n') && new TextEncoder().encode(key).length <= LONGEST_KEY
}

function keyText(key: string, indent: number): string {
  return styleOf(key) === 'literal' ? literal(key, indent + INDENT) : `${scalarText(key)}\n`
}

function afterKey(node: Node, indent: number, isLong = false): string {
  if (isFlat(node)) return ` ${flat(node)}\n`
  if (node.kind === 'scalar') return ` ${literal(String(node.value), indent + INDENT)}`
  // After a question mark, the value starts on the line of the colon.
  if (isLong) return ` ${nested(node, indent + INDENT).trimStart()}`
  return `\n${nested(node, indent + INDENT)}`
}

function nested(node: Node, indent: number): string {
  if (node.kind === 'map') return mapLines(node, indent)
  return node.kind === 'list' ? listLines(node.items, indent) : ''
}

function listLines(items: readonly Node[], indent: number): string {
  const margin = ' '.repeat(indent)
  return items
    .map((item) => {
      if (isFlat(item)) return `${margin}- ${flat(item)}\n`
      if (item.kind === 'scalar') return `${margin}- ${literal(String(item.value), indent + INDENT)}`
      return `${margin}- ${nested(item, indent + INDENT).slice(indent + INDENT)}`
    })
    .join('')
}

/** A value on one line, as yaml.v3 writes it. */
export function scalarText(value: Scalar): string {
  if (value === null) return 'null'
  if (typeof value === 'number') return goFloat(value)
  if (typeof value !== 'string') return String(value)
  switch (styleOf(value)) {
    case 'plain':
      return value
    case 'single':
      return `'${value.replaceAll("'", "''")}'`
    default:
      return `"${[...value].map(escaped).join('')}"`
  }
}

/** A block of lines after its mark: `|`, with `-` when no line feed ends it, `+` when several do. */
function literal(text: string, indent: number): string {
  const hint = /^[ \n]/.test(text) ? String(INDENT) : ''
  const chomp = !text.endsWith('\n') ? '-' : text === '\n' || text.endsWith('\n\n') ? '+' : ''
  const lines = text.replace(/\n$/, '').split('\n')
  const margin = ' '.repeat(indent)
  return `|${hint}${chomp}\n${lines.map((line) => (line === '' ? '\n' : `${margin}${line}\n`)).join('')}`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\u001b': '\\e',
  '"': '\\"',
  '\\': '\\\\',
  '\u0085': '\\N',
  '\u2028': '\\L',
  '\u2029': '\\P',
}

function escaped(char: string): string {
  const known = ESCAPES[char]
  if (known !== undefined) return known
  if (isPrintable(char)) return char
  const code = char.codePointAt(0) ?? 0
  const hex = (digits: number) => code.toString(16).toUpperCase().padStart(digits, '0')
  if (code <= 0xff) return `\\x${hex(2)}`
  return code <= 0xffff ? `\\u${hex(4)}` : `\\U${hex(8)}`
}
