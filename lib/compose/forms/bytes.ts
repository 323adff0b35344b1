/** A size nobody can read, with the message of Docker's go-units. */
export class SizeError extends Error {}

const POWERS: Readonly<Record<string, number>> = { b: 0, k: 1, m: 2, g: 3, t: 4, p: 5 }

/**
 * Bytes of a size such as `512m`, `1.5GiB`, `64 kb` or `1024`: binary multiples, as `docker run --memory` reads it.
 * @throws SizeError
 */
export function parseBytes(text: string): number {
  const found = /^(.*[0-9. ])([^0-9. ]*)$/s.exec(text)
  const digits = (found?.[1] ?? '').replace(/ $/, '')
  const size = /^[-+]?(\d+\.?\d*|\.\d+)$/.test(digits) ? Number(digits) : Number.NaN
  if (found && Number.isNaN(size))
    throw new SizeError(`strconv.ParseFloat: parsing ${JSON.stringify(digits)}: invalid syntax`)
  if (Number.isNaN(size) || size < 0) throw new SizeError(`invalid size: '${text}'`)
  const suffix = (found?.[2] ?? '').toLowerCase()
  const power = suffix === '' ? 0 : POWERS[suffix.charAt(0)]
  const ends = suffix.charAt(0) === 'b' ? [''] : ['', 'b', 'ib']
  if (power === undefined || !ends.includes(suffix.slice(1))) throw new SizeError(`invalid suffix: '${suffix}'`)
  return Math.trunc(size * 1024 ** power)
}
