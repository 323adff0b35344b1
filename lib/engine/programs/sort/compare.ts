/** `-k 2,3n`: where the key begins and ends, and how it is compared. */
interface Key {
  from: [field: number, char: number]
  to: [field: number, char: number] | undefined
  letters: string
}

export function readKey(text: string): Key {
  const [, field = '1', char, letters = '', toField, toChar, more = ''] =
    /^(\d+)(?:\.(\d+))?([a-zA-Z]*)(?:,(\d+)(?:\.(\d+))?([a-zA-Z]*))?$/.exec(text) ?? []
  return {
    from: [Number(field), Number(char ?? 1)],
    to: toField === undefined ? undefined : [Number(toField), Number(toChar ?? 0)],
    letters: letters + more,
  }
}

/** The fields of a line: by default the blanks before a field belong to it. */
function fields(line: string, separator: string | undefined): string[] {
  if (separator !== undefined) return line.split(separator)
  return line.match(/\s*\S+/g) ?? []
}

function keyOf(line: string, { from, to, letters }: Key, separator: string | undefined): string {
  const all = fields(line, separator)
  const last = to === undefined ? all.length : to[0]
  const selected = all.slice(from[0] - 1, last)
  if (to !== undefined && to[1] > 0 && selected.length > 0) {
    selected[selected.length - 1] = (selected.at(-1) ?? '').slice(0, to[1])
  }
  const text = selected.join(separator ?? '')
  return (letters.includes('b') ? text.trimStart() : text).slice(from[1] - 1)
}

const UNITS = 'KMGTPE'

function numberOf(text: string, letters: string): number {
  const [, digits = '0', unit = ''] = /^\s*([-+]?\d*\.?\d*(?:[eE][-+]?\d+)?)([KMGTPE]?)/i.exec(text) ?? []
  const value = Number(digits) || 0
  return letters.includes('h') && unit !== '' ? value * 1024 ** (UNITS.indexOf(unit.toUpperCase()) + 1) : value
}

/** Versions: runs of digits compare as numbers. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a.match(/\d+|\D+/g) ?? [], b.match(/\d+|\D+/g) ?? []]
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [x = '', y = ''] = [left[at], right[at]]
    if (/^\d/.test(x) && /^\d/.test(y)) {
      if (Number(x) !== Number(y)) return Number(x) - Number(y)
    } else if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

const MONTHS = 'JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC'

function compareBy(letters: string, a: string, b: string): number {
  if (/[nhg]/.test(letters)) return numberOf(a, letters) - numberOf(b, letters)
  if (letters.includes('V')) return compareVersions(a, b)
  if (letters.includes('M')) {
    const month = (text: string) => MONTHS.indexOf(text.trim().slice(0, 3).toUpperCase())
    return month(a) - month(b)
  }
  const clean = (text: string) => {
    let kept = letters.includes('b') ? text.trimStart() : text
    if (letters.includes('d')) kept = kept.replace(/[^\w\s]|_/g, '')
    return letters.includes('f') ? kept.toUpperCase() : kept
  }
  const [x, y] = [clean(a), clean(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

/** How `sort` orders two lines: by keys, or by the whole line. */
export function compareLines(
  keys: readonly Key[],
  separator: string | undefined,
  letters: string,
): (a: string, b: string) => number {
  const direction = (own: string) => (own.includes('r') ? -1 : 1)
  if (keys.length === 0) return (a, b) => direction(letters) * compareBy(letters, a, b)
  return (a, b) => {
    for (const key of keys) {
      const own = key.letters === '' ? letters : key.letters
      const order = direction(own) * compareBy(own, keyOf(a, key, separator), keyOf(b, key, separator))
      if (order !== 0) return order
    }
    return 0
  }
}
