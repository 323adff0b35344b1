/** `[a-z]` or `[^a-z]` of a pattern. */
export interface CharacterClass {
  negated: boolean
  /** Inclusive ranges of code points. */
  ranges: [number, number][]
  /** The offset after the closing bracket, in characters. */
  end: number
}

/** Reads the class whose bracket is at `start`; null when Go's `filepath.Match` finds it malformed. */
export function readClass(chars: readonly string[], start: number): CharacterClass | null {
  let at = start + 1
  const negated = chars[at] === '^'
  if (negated) at++
  const ranges: [number, number][] = []
  /** One end of a range: a character, or an escaped one. Something must follow it. */
  const bound = (): number | null => {
    if (chars[at] === undefined || chars[at] === '-' || chars[at] === ']') return null
    if (chars[at] === '\\') at++
    const code = chars[at]?.codePointAt(0)
    at++
    return code === undefined || chars[at] === undefined ? null : code
  }
  while (ranges.length === 0 || chars[at] !== ']') {
    const low = bound()
    if (low === null) return null
    let high: number | null = low
    if (chars[at] === '-') {
      at++
      high = bound()
    }
    if (high === null || high < low) return null
    ranges.push([low, high])
  }
  return { negated, ranges, end: at + 1 }
}

export function inClass({ negated, ranges }: CharacterClass, char: string): boolean {
  const code = char.codePointAt(0) ?? 0
  return ranges.some(([low, high]) => low <= code && code <= high) !== negated
}
