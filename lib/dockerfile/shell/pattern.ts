/** A piece of a shell pattern: any run of characters, any one character, or that character. */
type Piece = { kind: 'star' } | { kind: 'any' } | { kind: 'char'; char: string }

/** Reads a pattern of `${v#pattern}`: `*`, `?`, and a backslash before one of them or itself. */
export function readPattern(pattern: string): Piece[] | { error: string } {
  const pieces: Piece[] = []
  const chars = [...pattern]
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] ?? ''
    if (char === '*') pieces.push({ kind: 'star' })
    else if (char === '?') pieces.push({ kind: 'any' })
    else if (char !== '\\') pieces.push({ kind: 'char', char })
    else {
      const next = chars[i + 1]
      // The escape of `}` and `/` belongs to ${}, not to the pattern.
      if (next === '}' || next === '/') continue
      if (next !== '*' && next !== '?' && next !== '\\') return { error: `invalid escape '\\${next ?? '\ufffd'}'` }
      pieces.push({ kind: 'char', char: next })
      i++
    }
  }
  return pieces
}

/**
 * Where the pattern can stop when it starts at `start`: all the ends at once, in one pass over the text, so that no
 * pattern is slow. As in Go's regular expressions, neither `*` nor `?` takes a line feed.
 */
function ends(pieces: readonly Piece[], chars: readonly string[], start: number): number[] {
  let states = new Set([0])
  const found: number[] = []
  const close = () => {
    for (const state of states) if (pieces[state]?.kind === 'star') states.add(state + 1)
  }
  close()
  for (let at = start; ; at++) {
    if (states.has(pieces.length)) found.push(at)
    const char = chars[at]
    if (char === undefined || states.size === 0) return found
    const next = new Set<number>()
    for (const state of states) {
      const piece = pieces[state]
      if (piece?.kind === 'star' && char !== '\n') next.add(state)
      else if (piece?.kind === 'any' && char !== '\n') next.add(state + 1)
      else if (piece?.kind === 'char' && piece.char === char) next.add(state + 1)
    }
    states = next
    close()
  }
}

/** `${v#p}` (shortest) and `${v##p}` (longest): the value without the prefix that matches. */
export function trimPrefix(pieces: readonly Piece[], value: string, longest: boolean): string {
  const chars = [...value]
  const found = ends(pieces, chars, 0)
  const end = longest ? found.at(-1) : found[0]
  return end === undefined ? value : chars.slice(end).join('')
}

/** `${v%p}` (shortest) and `${v%%p}` (longest): the value without the suffix that matches. */
export function trimSuffix(pieces: readonly Piece[], value: string, longest: boolean): string {
  const reversed = [...value].reverse().join('')
  return [...trimPrefix([...pieces].reverse(), reversed, longest)].reverse().join('')
}

/** `${v/p/r}` (first match) and `${v//p/r}` (all): the leftmost and longest match, replaced. */
export function replace(pieces: readonly Piece[], value: string, replacement: string, all: boolean): string {
  const chars = [...value]
  let result = ''
  let lastEnd = -1
  for (let at = 0; at <= chars.length; ) {
    const end = ends(pieces, chars, at).at(-1)
    const matched = end !== undefined && !(end === at && at === lastEnd)
    if (matched) {
      result += replacement
      lastEnd = end
      if (!all) return result + chars.slice(end).join('')
    }
    if (matched && end > at) at = end
    else result += chars[at++] ?? ''
  }
  return result
}
