const DIGIT = /\p{Nd}/u
const LETTER = /\p{L}/u

/**
 * The order in which Go's yaml.v3 writes the keys of a map: letters by code point, numbers by value, letters after the rest
 * (unless a number has just ended).
 */
export function naturalOrder(left: string, right: string): number {
  const [a, b] = [[...left], [...right]]
  let afterDigit = false
  for (let i = 0; i < a.length && i < b.length; i++) {
    const [x = '', y = ''] = [a[i], b[i]]
    if (x === y) {
      afterDigit = DIGIT.test(x)
      continue
    }
    const [xLetter, yLetter] = [LETTER.test(x), LETTER.test(y)]
    if (xLetter && yLetter) return byCodePoint(x, y)
    if (xLetter || yLetter) return xLetter === afterDigit ? -1 : 1
    return byNumber(a, b, i)
  }
  return a.length - b.length
}

/** Two keys that part at `i`, where neither has a letter. */
function byNumber(a: readonly string[], b: readonly string[], i: number): number {
  // Zeros inside a number count: they are not at its head.
  const inside = a[i] === '0' || b[i] === '0' ? numberBefore(a, i) : ''
  const [x, y] = [digitsFrom(a, i), digitsFrom(b, i)]
  const [xValue, yValue] = [Number(`${inside}${x}`), Number(`${inside}${y}`)]
  if (xValue !== yValue) return xValue - yValue
  if (x.length !== y.length) return x.length - y.length
  return byCodePoint(a[i] ?? '', b[i] ?? '')
}

function numberBefore(chars: readonly string[], end: number): string {
  for (let i = end - 1; i >= 0 && DIGIT.test(chars[i] ?? ''); i--) if (chars[i] !== '0') return '1'
  return ''
}

function digitsFrom(chars: readonly string[], start: number): string {
  let end = start
  while (DIGIT.test(chars[end] ?? '')) end++
  return chars.slice(start, end).join('')
}

function byCodePoint(x: string, y: string): number {
  return (x.codePointAt(0) ?? 0) - (y.codePointAt(0) ?? 0)
}
