import type { Stat } from '@/lib/oci/fs/file-system'

const KINDS: Readonly<Record<Stat['type'], string>> = { file: '-', dir: 'd', symlink: 'l', fifo: 'p', device: 'c' }

function triple(bits: number, special: boolean, letter: string): string {
  const execute = (bits & 1) !== 0
  const last = special ? (execute ? letter : letter.toUpperCase()) : execute ? 'x' : '-'
  return `${bits & 4 ? 'r' : '-'}${bits & 2 ? 'w' : '-'}${last}`
}

/** `drwxr-xr-x`. */
export function modeText({ type, mode }: Pick<Stat, 'type' | 'mode'>): string {
  return (
    KINDS[type] +
    triple(mode >> 6, (mode & 0o4000) !== 0, 's') +
    triple(mode >> 3, (mode & 0o2000) !== 0, 's') +
    triple(mode, (mode & 0o1000) !== 0, 't')
  )
}

const UNITS = ['', 'K', 'M', 'G', 'T']

/** `1.9M`, as `ls -h` and `du -h` write sizes. GNU rounds up, busybox to the nearest. */
export function humanSize(bytes: number, up: boolean): string {
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024
    unit++
  }
  if (unit === 0) return String(bytes)
  const round = up ? Math.ceil : Math.round
  const shown = value < 10 ? (round(value * 10) / 10).toFixed(1) : String(round(value))
  return `${shown}${UNITS[unit]}`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const HALF_YEAR = 182 * 86_400_000

/** `Nov  2 08:00`, or the year when it was long ago. */
export function dateText(mtime: number, now: number): string {
  const date = new Date(mtime)
  const day = String(date.getUTCDate()).padStart(2)
  const isRecent = mtime <= now + 3_600_000 && now - mtime < HALF_YEAR
  const time = isRecent
    ? `${String(date.getUTCHours()).padStart(2, '0')}:${String(date.getUTCMinutes()).padStart(2, '0')}`
    : ` ${date.getUTCFullYear()}`
  return `${MONTHS[date.getUTCMonth()]} ${day} ${time}`
}
