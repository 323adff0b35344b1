import type { Node } from './node'
import { goString } from './scalar'

/** The Go type that go-yaml gives a value, as `%T` prints it. */
export function goType(node: Node): string {
  if (node.kind === 'map') return 'map[string]interface {}'
  if (node.kind === 'list') return '[]interface {}'
  if (node.timestamp) return 'time.Time'
  const { value } = node
  if (value === null) return '<nil>'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'string') return 'string'
  if (typeof value === 'bigint') return value > 0n ? 'uint64' : 'int'
  return Number.isInteger(value) && !node.float ? 'int' : 'float64'
}

/** A value where Go expects a text (`%s`): `%!s(int=80)`, `[a b]`, `map[a:b]`. */
export function goText(node: Node): string {
  if (node.kind === 'list') return `[${node.items.map(goText).join(' ')}]`
  if (node.kind === 'map') {
    const pairs = [...node.entries].sort(([a], [b]) => (a < b ? -1 : 1))
    return `map[${pairs.map(([key, entry]) => `${key}:${goText(entry.node)}`).join(' ')}]`
  }
  if (typeof node.value === 'string') return node.value
  return node.value === null ? '%!s(<nil>)' : `%!s(${goType(node)}=${goString(node.value)})`
}

/** A value as it would be written in Go (`%#v`). */
export function goSyntax(node: Node): string {
  if (node.kind === 'list') return `[]interface {}{${node.items.map(goSyntax).join(', ')}}`
  if (node.kind === 'map') {
    const pairs = [...node.entries].sort(([a], [b]) => (a < b ? -1 : 1))
    return `map[string]interface {}{${pairs.map(([key, entry]) => `${goQuote(key)}:${goSyntax(entry.node)}`).join(', ')}}`
  }
  if (node.value === null) return 'interface {}(nil)'
  return typeof node.value === 'string' ? goQuote(node.value) : goString(node.value)
}

/** A text between quotes as Go writes it (`%q`): what cannot be seen is spelt. */
export function goQuote(text: string): string {
  const escaped = text.replace(/["\\]|[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (char) => {
    const short = SHORT.get(char)
    if (short !== undefined) return short
    const code = char.codePointAt(0) ?? 0
    if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`
    return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`
  })
  return `"${escaped}"`
}

const SHORT = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\v', '\\v'],
  ['\x07', '\\a'],
])
