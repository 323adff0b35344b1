/**
 * Reads the first record of a CSV text, as Go's `encoding/csv` does: a quote may only open a field, and doubles to stand
 * for itself.
 */
export function csvFields(text: string): string[] | { error: string } {
  if (text === '') return { error: 'EOF' }
  const fields: string[] = []
  for (let at = 0; at <= text.length; at++) {
    if (text[at] !== '"') {
      const comma = text.indexOf(',', at)
      const end = comma === -1 ? text.length : comma
      const bare = text.slice(at, end).indexOf('"')
      if (bare !== -1) return refused(text, at + bare, 'bare " in non-quoted-field')
      fields.push(text.slice(at, end))
      at = end
      continue
    }
    const field = quotedField(text, at)
    if ('error' in field) return field
    fields.push(field.value)
    at = field.end
  }
  return fields
}

/** The field whose opening quote is at `start`; `end` is the place of the comma after it, or the end of the text. */
function quotedField(text: string, start: number): { value: string; end: number } | { error: string } {
  let value = ''
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return refused(text, text.length, 'extraneous or missing " in quoted-field')
    value += text.slice(at, quote)
    const next = text[quote + 1]
    if (next === undefined || next === ',') return { value, end: quote + 1 }
    if (next !== '"') return refused(text, quote, 'extraneous or missing " in quoted-field')
    value += '"'
    at = quote + 2
  }
}

/** Go counts columns from 1, in bytes. */
function refused(text: string, at: number, reason: string): { error: string } {
  const column = new TextEncoder().encode(text.slice(0, at)).length + 1
  return { error: `parse error on line 1, column ${column}: ${reason}` }
}
