const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1
}

/** Writes a moment (milliseconds since 1970) as strftime does, in UTC and in the C locale. */
export function formatDate(time: number, format: string): string {
  const date = new Date(time)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = DAYS[date.getUTCDay()] ?? ''
  const month = MONTHS[date.getUTCMonth()] ?? ''
  const hours = date.getUTCHours()
  const fields: Readonly<Record<string, () => string>> = {
    a: () => day.slice(0, 3),
    A: () => day,
    b: () => month.slice(0, 3),
    B: () => month,
    c: () => formatDate(time, '%a %b %e %H:%M:%S %Y'),
    C: () => two(Math.floor(date.getUTCFullYear() / 100)),
    d: () => two(date.getUTCDate()),
    D: () => formatDate(time, '%m/%d/%y'),
    e: () => String(date.getUTCDate()).padStart(2),
    F: () => formatDate(time, '%Y-%m-%d'),
    h: () => month.slice(0, 3),
    H: () => two(hours),
    I: () => two(hours % 12 || 12),
    j: () => String(dayOfYear(date)).padStart(3, '0'),
    m: () => two(date.getUTCMonth() + 1),
    M: () => two(date.getUTCMinutes()),
    n: () => '\n',
    N: () => `${String(date.getUTCMilliseconds()).padStart(3, '0')}000000`,
    p: () => (hours < 12 ? 'AM' : 'PM'),
    R: () => formatDate(time, '%H:%M'),
    s: () => String(Math.floor(time / 1000)),
    S: () => two(date.getUTCSeconds()),
    t: () => '\t',
    T: () => formatDate(time, '%H:%M:%S'),
    u: () => String(date.getUTCDay() || 7),
    w: () => String(date.getUTCDay()),
    x: () => formatDate(time, '%m/%d/%y'),
    X: () => formatDate(time, '%H:%M:%S'),
    y: () => two(date.getUTCFullYear() % 100),
    Y: () => String(date.getUTCFullYear()),
    z: () => '+0000',
    Z: () => 'UTC',
    '%': () => '%',
  }
  return format.replace(/%([-_0^]?)([a-zA-Z%])/g, (all, flag: string, letter: string) => {
    const text = fields[letter]?.()
    if (text === undefined) return all
    if (flag === '-') return text.replace(/^[0 ]+(?=\d)/, '')
    if (flag === '_') return text.replace(/^0+(?=\d)/, (zeros) => ' '.repeat(zeros.length))
    return flag === '^' ? text.toUpperCase() : text
  })
}
