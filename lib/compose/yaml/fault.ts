import type { Place } from './node'
import type { Slip, YamlSyntaxError } from './syntax-error'

/** What to show: the opening quote that nothing closes, the key that lacks its colon; else the fault, to the end of its line. */
export function faultPlace({ says, at, from }: YamlSyntaxError, file: string, text: string): Place {
  const shown = from && /end of stream|document indicator|could not find expected ':'/.test(says) ? from : at
  let start = Math.min(shown.offset, Math.max(text.length - 1, 0))
  // At the end of the text, or of a line, the last thing before it is what lacks something.
  while (start > 0 && /[ \r\n]/.test(text.charAt(start))) start--
  const rest = text.slice(start)
  const length = text.charAt(start) === '\t' ? rest.search(/[^\t]|$/) : rest.search(/\s*(?:[\r\n]|$)/)
  return { file, start, end: Math.min(start + Math.max(length, 1), text.length) }
}

/** Text that follows a value already finished looks like a wrong indentation to the grammar. */
export function slipOf({ slip, at }: YamlSyntaxError, text: string): Slip | 'rest' {
  if (slip !== 'indent') return slip
  const before = text.slice(text.lastIndexOf('\n', at.offset - 1) + 1, at.offset).trimEnd()
  return /["'\]}]$/.test(before) ? 'rest' : slip
}

/** The line of an offset, from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|[\r\n]/).length
}
