import type { Scalar, ScalarNode } from './node'

const INTEGER = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const TIMESTAMP =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(?:Z|[-+]\d{2}:\d{2}))|(?: +(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?))?$/

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
export function resolvePlain(text: string): Pick<ScalarNode, 'value' | 'timestamp' | 'float'> {
  const word = WORDS.get(text)
  if (word !== undefined) return { value: word }
  if (!/^[-+.0-9]/.test(text)) return { value: text }
  if (isTimestamp(text)) return { value: text, timestamp: true }
  const digits = text.replaceAll('_', '')
  const whole = INTEGER.test(digits) ? integer(digits) : undefined
  if (whole !== undefined) return { value: whole }
  if (!FLOAT.test(digits)) return { value: text }
  const value = Number(digits)
  if (!Number.isFinite(value)) return { value: text }
  return Number.isInteger(value) ? { value, float: true } : { value }
}

/** Undefined beyond what Go's integers hold. */
function integer(digits: string): number | bigint | undefined {
  const negative = digits.startsWith('-')
  const body = digits.replace(/^[-+]/, '')
  const octal = /^0([0-7]+)$/.exec(body)
  const size = BigInt(octal ? `0o${octal[1]}` : body.toLowerCase())
  if (size >= 1n << (negative ? 63n : 64n) && !(negative && size === 1n << 63n)) return undefined
  const value = negative ? -size : size
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

/** A date that exists, alone or with a time of day, in one of the ways go-yaml knows. */
function isTimestamp(text: string): boolean {
  const found = TIMESTAMP.exec(text)
  if (!found) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = [1, 2, 3, 4, 5, 6].map((i) =>
    Number(found[i] ?? found[i + 3] ?? 0),
  )
  const days = new Date(Date.UTC(2000, month, 0)).getUTCDate() - (month === 2 && !isLeap(year) ? 1 : 0)
  return month >= 1 && month <= 12 && day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** A scalar as Go's `fmt.Sprint` writes it: `1.0` is `1`, `1e30` is `1e+30`, null is `<nil>`. */
export function goString(value: Scalar): string {
  if (value === null) return '<nil>'
  if (Object.is(value, -0)) return '-0'
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return String(value)
  if (value === Infinity) return '+Inf'
  if (value === -Infinity) return '-Inf'
  const exponent = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)))
  if (exponent >= -4 && exponent < 21) return String(value)
  return value.toExponential().replace(/e([-+])(\d)$/, 'e$10$2')
}
