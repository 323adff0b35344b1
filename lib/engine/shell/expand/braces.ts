/** The parts of `a,b{c,d}` between its outer commas. */
function alternatives(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === '{') depth++
    else if (char === '}') depth--
    else if (char === ',' && depth === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}

/** `1..5`, `a..e`, `01..10..2`; null when it is no sequence. */
function sequence(text: string): string[] | null {
  const [, first = '', last = '', , by = '1'] = /^(-?\d+|[a-zA-Z])\.\.(-?\d+|[a-zA-Z])(\.\.(-?\d+))?$/.exec(text) ?? []
  if (first === '') return null
  const isNumber = /\d$/.test(first)
  if (isNumber !== /\d$/.test(last)) return null
  const [a, b] = isNumber ? [Number(first), Number(last)] : [first.charCodeAt(0), last.charCodeAt(0)]
  const step = Math.abs(Number(by)) || 1
  const width = /^-?0\d/.test(first) || /^-?0\d/.test(last) ? Math.max(first.length, last.length) : 0
  const count = Math.min(Math.floor(Math.abs(b - a) / step) + 1, 100_000)
  return Array.from({ length: count }, (_, index) => {
    const value = a <= b ? a + index * step : a - index * step
    return isNumber ? String(value).padStart(width, '0') : String.fromCharCode(value)
  })
}

/** The end of the brace that opens at `at`; -1 when it does not close. */
function closing(text: string, at: number): number {
  let depth = 0
  for (let i = at; i < text.length; i++) {
    const char = text[i]
    if (char === '\\') i++
    else if (char === "'" || char === '"') {
      const end = text.indexOf(char, i + 1)
      if (end === -1) return -1
      i = end
    } else if (char === '{') depth++
    else if (char === '}' && --depth === 0) return i
  }
  return -1
}

/** What bash makes of `a{b,c}` before anything else: several words, from the text as it is written. */
export function expandBraces(text: string): string[] {
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === "'" || char === '"') {
      const end = text.indexOf(char, at + 1)
      if (end === -1) return [text]
      at = end
    } else if (char === '$' && text[at + 1] === '{') at = Math.max(closing(text, at + 1), at)
    else if (char === '{') {
      const end = closing(text, at)
      if (end === -1) continue
      const inner = text.slice(at + 1, end)
      const parts = alternatives(inner)
      const values = parts.length > 1 ? parts.flatMap(expandBraces) : sequence(inner)
      if (values === null) continue
      const rest = expandBraces(text.slice(end + 1))
      return values.flatMap((value) => rest.map((after) => text.slice(0, at) + value + after))
    }
  }
  return [text]
}
