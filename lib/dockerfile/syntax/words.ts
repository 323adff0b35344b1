import { isSeparator, isSpace } from './space'
import type { Escape } from './types'

/** A word of a line: what Docker keeps of it, and its place in the line. */
export interface Word {
  value: string
  start: number
  end: number
}

/** Splits at tabs and spaces. As Go's `regexp.Split`, separators at either end give an empty word. */
export function splitWords(line: string, start: number, end: number): Word[] {
  const words: Word[] = []
  let from = start
  for (let at = start; at < end; ) {
    if (!isSeparator(line.charCodeAt(at))) {
      at++
      continue
    }
    words.push({ value: line.slice(from, at), start: from, end: at })
    while (at < end && isSeparator(line.charCodeAt(at))) at++
    from = at
  }
  words.push({ value: line.slice(from, end), start: from, end })
  return words
}

/**
 * Splits into words, a space inside quotes or after an escape being part of the word. Quotes and escapes are kept:
 * they are removed at variable expansion. Source: BuildKit `parser.parseWords`.
 */
export function quotedWords(line: string, start: number, end: number, escapeToken: Escape): Word[] {
  const words: Word[] = []
  let at = start
  while (at < end) {
    while (at < end && isSpace(line.charCodeAt(at))) at++
    if (at >= end) break
    const from = at
    let value = ''
    let quote = ''
    let blank = false
    for (; at < end; at++) {
      const char = line[at] ?? ''
      if (quote === '' && isSpace(line.charCodeAt(at))) break
      if (char === escapeToken && quote !== "'") {
        // An escape at the very end is dropped, and closes the quote it is in.
        if (at + 1 === end) quote = ''
        else value += char + line[++at]
        continue
      }
      if (quote === '' && (char === '"' || char === "'")) {
        quote = char
        blank = true
      } else if (char === quote) quote = ''
      value += char
    }
    if (blank || value !== '') words.push({ value, start: from, end: at })
  }
  return words
}
