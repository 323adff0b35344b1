/** A duration nobody can read, with Go's message. */
export class DurationError extends Error {}

/** Nanoseconds of each unit; days and weeks are compose's own. */
const UNITS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
  d: 24 * 3600e9,
  w: 7 * 24 * 3600e9,
}

/** Go counts nanoseconds in 64 bits: 292 years. */
const MAX = 2 ** 63

/**
 * Nanoseconds of a duration such as `1m30s`, `1.5h` or `2d`.
 * @throws DurationError
 */
export function parseDuration(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1
  let rest = text.replace(/^[-+]/, '')
  if (rest === '0') return 0
  if (rest === '') throw new DurationError(`time: invalid duration ${JSON.stringify(text)}`)
  let total = 0
  while (rest !== '') {
    const number = /^(\d+\.?\d*|\.\d+)/.exec(rest)?.[0]
    if (number === undefined) throw new DurationError(`time: invalid duration ${JSON.stringify(text)}`)
    rest = rest.slice(number.length)
    const unit = /^[^.\d]*/.exec(rest)?.[0] ?? ''
    if (unit === '') throw new DurationError(`time: missing unit in duration ${JSON.stringify(text)}`)
    const size = UNITS[unit]
    if (size === undefined)
      throw new DurationError(`time: unknown unit ${JSON.stringify(unit)} in duration ${JSON.stringify(text)}`)
    total += Number(number) * size
    rest = rest.slice(unit.length)
  }
  if (total >= MAX) throw new DurationError(`time: invalid duration ${JSON.stringify(text)}`)
  return sign * Math.trunc(total)
}

/** A duration as Go prints it: `1m30s`, `24h0m0s`, `1.5ms`, `0s`. */
export function formatDuration(nanoseconds: number): string {
  const sign = nanoseconds < 0 ? '-' : ''
  const value = Math.abs(nanoseconds)
  if (value === 0) return '0s'
  if (value < 1e3) return `${sign}${value}ns`
  if (value < 1e6) return `${sign}${value / 1e3}µs`
  if (value < 1e9) return `${sign}${value / 1e6}ms`
  const hours = Math.floor(value / 3600e9)
  const minutes = Math.floor((value % 3600e9) / 60e9)
  const seconds = Number(((value % 60e9) / 1e9).toFixed(9))
  if (hours > 0) return `${sign}${hours}h${minutes}m${seconds}s`
  return minutes > 0 ? `${sign}${minutes}m${seconds}s` : `${sign}${seconds}s`
}
