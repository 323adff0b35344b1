/** What a key does to the text around the caret: the text to put in place of the selection. */
export interface Insertion {
  from: number
  to: number
  text: string
}

/** Enter keeps the indentation of the line, and goes one step in after a YAML key or list mark that opens a block. */
export function newLine(text: string, from: number, to: number, yaml: boolean): Insertion {
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
  const indent = /^[ \t]*/.exec(line)?.[0] ?? ''
  const opens = yaml && /:\s*$/.test(line) && !/^\s*#/.test(line)
  return { from, to, text: `\n${indent}${opens ? '  ' : ''}` }
}

/** Tab: two spaces, as YAML wants. */
export function tab(from: number, to: number): Insertion {
  return { from, to, text: '  ' }
}

/** Backspace in the indentation takes a whole step. Undefined: the browser's own backspace. */
export function backspace(text: string, from: number, to: number): Insertion | undefined {
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
  if (from !== to || line.length < 2 || line.trim() !== '' || line.length % 2 !== 0) return undefined
  return { from: from - 2, to, text: '' }
}

/** What turns one text into another: the part between what they have in common at both ends. */
export function replacement(before: string, after: string): Insertion {
  let from = 0
  while (from < before.length && from < after.length && before[from] === after[from]) from++
  let kept = 0
  const most = Math.min(before.length, after.length) - from
  while (kept < most && before[before.length - 1 - kept] === after[after.length - 1 - kept]) kept++
  return { from, to: before.length - kept, text: after.slice(from, after.length - kept) }
}
