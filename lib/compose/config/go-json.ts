import type { Node } from '../yaml/node'

const INDENT = '  '

/**
 * A tree as Go's `json.MarshalIndent` writes it: keys in the map's order, and `<`, `>`, `&` escaped for HTML. A JavaScript
 * object would not do: it puts `"9"` before `"10"`, wherever they were written.
 */
export function writeJson(node: Node, margin = ''): string {
  if (node.kind === 'scalar') return typeof node.value === 'bigint' ? String(node.value) : text(node.value)
  const inner = `${margin}${INDENT}`
  const parts =
    node.kind === 'list'
      ? node.items.map((item) => writeJson(item, inner))
      : [...node.entries].map(([key, entry]) => `${text(key)}: ${writeJson(entry.node, inner)}`)
  const [open, close] = node.kind === 'list' ? '[]' : '{}'
  if (parts.length === 0) return `${open}${close}`
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${margin}${close}`
}

/** The same on one line, without spaces: Go's `json.Marshal`. */
export function writeCompactJson(node: Node): string {
  if (node.kind === 'scalar') return writeJson(node)
  if (node.kind === 'list') return `[${node.items.map(writeCompactJson).join(',')}]`
  return `{${[...node.entries].map(([key, entry]) => `${text(key)}:${writeCompactJson(entry.node)}`).join(',')}}`
}

function text(value: string | number | boolean | null): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
