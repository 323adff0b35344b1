/** Nanoseconds in each unit of Go's `time.ParseDuration`. */
const UNITS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
}

/** The nanoseconds that a Go duration can count: about 292 years. */
const LONGEST = 2 ** 63

/** How Go's `time` quotes: what is not ASCII byte by byte. */
function quote(text: string): string {
  const bytes = [...new TextEncoder().encode(text)].map((byte) => {
    const char = String.fromCharCode(byte)
    if (byte < 32 || byte > 126) return `\\x${byte.toString(16).padStart(2, '0')}`
    return char === '"' || char === '\\' ? `\\${char}` : char
  })
  return `"${bytes.join('')}"`
}

function invalid(text: string): { error: string } {
  return { error: `time: invalid duration ${quote(text)}` }
}

/** A duration as Go writes it (`1m30s`, `1.5h`, `-3ms`): nanoseconds, or Go's error. */
export function parseDuration(text: string): number | { error: string } {
  const negative = text.startsWith('-')
  let rest = negative || text.startsWith('+') ? text.slice(1) : text
  if (rest === '0') return 0
  if (rest === '') return invalid(text)
  let total = 0
  while (rest !== '') {
    const number = /^[0-9]*\.?[0-9]*/.exec(rest)?.[0] ?? ''
    if (number === '' || number === '.') return invalid(text)
    rest = rest.slice(number.length)
    const unit = /^[^0-9.]*/.exec(rest)?.[0] ?? ''
    if (unit === '') return { error: `time: missing unit in duration ${quote(text)}` }
    const scale = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined
    if (scale === undefined) return { error: `time: unknown unit ${quote(unit)} in duration ${quote(text)}` }
    total += Number(number) * scale
    if (total >= LONGEST) return invalid(text)
    rest = rest.slice(unit.length)
  }
  return Math.trunc(negative ? -total : total)
}
