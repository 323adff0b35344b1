const SHELL = /(?:^|\/)(?:ba|a|da|z|k)?sh$/
const PIECES = /\\[\s\S]|"(?:\\[\s\S]|[^"\\])*"|'[^']*'|\$\{[^}]*\}|\$\([^)]*\)|`[^`]*`|[;&|<>]/g

/** Whether a command hands its text to a shell: `sh -c …`, alone or behind another program. */
export function callsShell(words: readonly string[]): boolean {
  return words.some((word, i) => SHELL.test(word) && /^-[a-z]*c$/.test(words[i + 1] ?? ''))
}

/** Words that only mean something to a shell. */
export const OPERATORS: ReadonlySet<string> = new Set(['&&', '||', '|', ';', '>', '>>', '<', '2>&1', '&'])

/** Whether a word is a variable that a shell would replace: `$PORT`, `--port=${PORT}`. */
export function isVariable(word: string): boolean {
  return /^(?:--?[\w.-]+[=:])?\$\{?[A-Z_][A-Z0-9_]*\}?$/.test(word)
}

/** What compose drops of a command written as one text: all that follows the first operator outside quotes. Null when nothing does. */
export function droppedPart(line: string): string | null {
  for (const { 0: piece, index } of line.matchAll(PIECES)) if (/^[;&|<>]$/.test(piece)) return line.slice(index)
  return null
}

/** The text of a YAML scalar from its source: without quotes, or without the header of a block. */
export function scalarText(source: string): string {
  if (/^[|>]/.test(source)) return source.slice(source.indexOf('\n') + 1)
  if (source.startsWith('"')) return source.slice(1, -1).replaceAll('\\"', '"')
  return source.startsWith("'") ? source.slice(1, -1).replaceAll("''", "'") : source
}
