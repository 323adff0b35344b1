/** A block stands on the lines below its key: a list, a mapping, or several lines. A literal (`|`) starts beside it. */
const BLOCK = /^(- |[\w.-]+:(\s|$))/

/** The lines of `name: value`, whatever the value: `ports:` and `  - "8080:80"` for a block. */
export function exampleLines(name: string, value: string): string[] {
  const lines = value.split('\n')
  if (value.startsWith('|')) return [`${name}: |`, ...lines.slice(1)]
  return BLOCK.test(value) ? [`${name}:`, ...lines.map((line) => `  ${line}`)] : [`${name}: ${value}`]
}
