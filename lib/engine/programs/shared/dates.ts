/** The moment that a date of a command line means, in milliseconds since 1970; undefined when it cannot be read. UTC. */
export function parseDate(text: string, now: number): number | undefined {
  const trimmed = text.trim()
  if (trimmed === 'now' || trimmed === '') return now
  const [, seconds] = /^@(-?\d+)(?:\.\d+)?$/.exec(trimmed) ?? []
  if (seconds !== undefined) return Number(seconds) * 1000
  const [, century = '', year, month, day, hour, minute, second = '0'] =
    /^(\d\d)?(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d\d))?$/.exec(trimmed) ?? []
  if (year !== undefined) {
    const full = Number(`${century || (Number(year) < 69 ? '20' : '19')}${year}`)
    return Date.UTC(full, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
  }
  const iso = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?)?( ?(Z|UTC|[+-]\d\d:?\d\d))?$/.test(trimmed)
  if (!iso) return undefined
  const [date = '', time = '00:00'] = trimmed.replace(/ ?(UTC)$/, 'Z').split(/[T ]/)
  const zone = /(Z|[+-]\d\d:?\d\d)$/.test(time) ? '' : 'Z'
  const value = Date.parse(`${date}T${time}${zone}`)
  return Number.isNaN(value) ? undefined : value
}
