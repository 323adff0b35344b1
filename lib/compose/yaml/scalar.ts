import type { Scalar } from './node'

const INTEGER = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const TIMESTAMP =
  /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|\s+)\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?\s*(?:Z|[-+]\d{1,2}(?::?\d{2})?)?)?$/

const WORDS = new Map<string, Scalar>([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
  ['.nan', Number.NaN],
  ['.NaN', Number.NaN],
  ['.NAN', Number.NaN],
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word): [string, Scalar] => [word, Infinity]),
  ...['-.inf', '-.Inf', '-.INF'].map((word): [string, Scalar] => [word, -Infinity]),
])

/**
 * The value of a plain (unquoted) scalar, as go-yaml reads it into an untyped value: YAML 1.2's words, YAML 1.1's octal (`0777`)
 * and underscores (`1_000`); `yes`, `on` and `22:22` stay text.
 */
export function resolvePlain(text: string): { value: Scalar; timestamp?: true } {
  const word = WORDS.get(text)
  if (word !== undefined) return { value: word }
  if (!/^[-+.0-9]/.test(text)) return { value: text }
  if (TIMESTAMP.test(text)) return { value: text, timestamp: true }
  const digits = text.replaceAll('_', '')
  if (INTEGER.test(digits)) return { value: integer(digits) }
  if (FLOAT.test(digits)) return { value: Number(digits) }
  return { value: text }
}

function integer(digits: string): number | bigint {
  const negative = digits.startsWith('-')
  const body = digits.replace(/^[-+]/, '')
  const octal = /^0([0-7]+)$/.exec(body)
  const size = BigInt(octal ? `0o${octal[1]}` : body.toLowerCase())
  const value = negative ? -size : size
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

/** A scalar as Go's `fmt.Sprint` writes it: `1.0` is `1`, `1e30` is `1e+30`, null is `<nil>`. */
export function goString(value: Scalar): string {
  if (value === null) return '<nil>'
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return String(value)
  if (value === Infinity) return '+Inf'
  if (value === -Infinity) return '-Inf'
  const exponent = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)))
  if (exponent >= -4 && exponent < 21) return String(value)
  return value.toExponential().replace(/e([-+])(\d)$/, 'e$10$2')
}
