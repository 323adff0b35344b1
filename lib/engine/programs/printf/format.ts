import { asBytes, type Bytes, utf8 } from '@/lib/oci/content/bytes'
import { readEscapes } from '../echo/text'

const DIRECTIVE = /^%([-+ #0]*)(\*|\d+)?(?:\.(\*|\d+))?([diouxXcsbeEfFgGaAq%])/
const OCTAL = /^0?([0-7]{1,3})/

interface Formatted {
  bytes: Bytes
  /** What was no number, in order. */
  invalid: string[]
}

function toNumber(text: string, invalid: string[]): number {
  if (text === '') {
    invalid.push(text)
    return 0
  }
  if (text.startsWith("'") || text.startsWith('"')) return text.codePointAt(1) ?? 0
  const [digits = ''] = /^\s*[-+]?(0[xX][0-9a-fA-F]+|\d+(\.\d+)?([eE][-+]?\d+)?)/.exec(text) ?? []
  const isOctal = /^[-+]?0[0-7]+$/.test(digits.trim())
  if (digits === '' || digits.length !== text.length) invalid.push(text)
  return isOctal ? Number.parseInt(digits, 8) : Number(digits)
}

function pad(text: string, flags: string, width: number): string {
  if (text.length >= width) return text
  if (flags.includes('-')) return text.padEnd(width)
  if (!flags.includes('0')) return text.padStart(width)
  const sign = /^[-+ ]/.test(text) ? text.slice(0, 1) : ''
  return sign + text.slice(sign.length).padStart(width - sign.length, '0')
}

function general(value: number, precision: number): string {
  const exponent = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)))
  if (exponent < -4 || exponent >= precision) return exponential(value, precision - 1).replace(/\.?0+e/, 'e')
  const text = value.toFixed(Math.max(precision - 1 - exponent, 0))
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

function exponential(value: number, precision: number): string {
  return value.toExponential(precision).replace(/e([-+])(\d)$/, 'e$10$2')
}

function convert(kind: string, text: string, flags: string, precision: number | undefined, invalid: string[]): string {
  switch (kind) {
    case 's':
      return precision === undefined ? utf8(text) : utf8(text).slice(0, precision)
    case 'c':
      return utf8(text).slice(0, 1)
    case 'q':
      return /^[\w@%+=:,./-]+$/.test(text) ? utf8(text) : `'${utf8(text).replace(/'/g, "'\\''")}'`
    case 'b':
      return readEscapes(text, OCTAL).bytes
    default:
  }
  const value = toNumber(text, invalid)
  const sign = value < 0 || Object.is(value, -0) ? '' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : ''
  switch (kind) {
    case 'd':
    case 'i': {
      const digits = String(Math.abs(Math.trunc(value))).padStart(precision ?? 0, '0')
      return (value < 0 ? '-' : sign) + digits
    }
    case 'u':
      return String(BigInt.asUintN(64, BigInt(Math.trunc(value))))
    case 'o':
      return (flags.includes('#') ? '0' : '') + BigInt.asUintN(64, BigInt(Math.trunc(value))).toString(8)
    case 'x':
    case 'X': {
      const digits = BigInt.asUintN(64, BigInt(Math.trunc(value)))
        .toString(16)
        .padStart(precision ?? 0, '0')
      const hex = (flags.includes('#') ? '0x' : '') + digits
      return kind === 'X' ? hex.toUpperCase() : hex
    }
    case 'e':
    case 'E': {
      const out = sign + exponential(value, precision ?? 6)
      return kind === 'E' ? out.toUpperCase() : out
    }
    case 'g':
    case 'G':
      return sign + general(value, precision === 0 ? 1 : (precision ?? 6))
    default:
      return sign + value.toFixed(precision ?? 6)
  }
}

/**
 * What `printf format word…` prints: the format is used again as long as words are left, unless it serves `once` (awk).
 */
export function formatText(format: string, words: readonly string[], once = false): Formatted {
  const invalid: string[] = []
  let bytes = ''
  let next = 0
  const take = () => words[next++] ?? ''
  do {
    const before = next
    for (let at = 0; at < format.length; ) {
      const rest = format.slice(at)
      const [all, flags = '', width, precision, kind = ''] = DIRECTIVE.exec(rest) ?? []
      if (all === undefined) {
        const end = rest.slice(1).search(/%/)
        const piece = rest.startsWith('%') ? '%' : end === -1 ? rest : rest.slice(0, end + 1)
        const { bytes: text, stop } = readEscapes(piece, OCTAL)
        bytes += text
        if (stop) return { bytes: asBytes(bytes), invalid }
        at += piece.length
        continue
      }
      at += all.length
      if (kind === '%') {
        bytes += '%'
        continue
      }
      const size = width === '*' ? toNumber(take(), invalid) : Number(width ?? 0)
      const digits =
        precision === '*' ? toNumber(take(), invalid) : precision === undefined ? undefined : Number(precision)
      const word = take()
      if (kind === 'b') {
        const { bytes: text, stop } = readEscapes(word, OCTAL)
        bytes += pad(text, flags, size)
        if (stop) return { bytes: asBytes(bytes), invalid }
        continue
      }
      const zeros =
        'sc'.includes(kind) || (digits !== undefined && 'diouxX'.includes(kind)) ? flags.replace('0', '') : flags
      bytes += pad(convert(kind, word, flags, digits, invalid), zeros, Math.abs(size))
    }
    if (next === before || once) break
  } while (next < words.length)
  return { bytes: asBytes(bytes), invalid }
}
