import { type CharacterClass, inClass, readClass } from './character-class'

type Piece =
  | { kind: 'char'; char: string }
  /** `?`: one character other than a slash. */
  | { kind: 'one' }
  /** `*`: any run without a slash. */
  | { kind: 'many' }
  /** `**` at the end: anything. */
  | { kind: 'rest' }
  /** `**` and the slash after it: nothing, or anything up to a slash. */
  | { kind: 'folders' }
  | { kind: 'class'; class: CharacterClass }

/** Whether a path matches a pattern of .dockerignore. */
export type PathTest = (path: string) => boolean

/** Reads a pattern into pieces; null when it is malformed. */
function readPieces(chars: readonly string[]): Piece[] | null {
  const pieces: Piece[] = []
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? ''
    if (char === '*' && chars[at + 1] === '*') {
      at++
      if (chars[at + 1] === '/') at++
      pieces.push({ kind: at + 1 >= chars.length ? 'rest' : 'folders' })
    } else if (char === '*') pieces.push({ kind: 'many' })
    else if (char === '?') pieces.push({ kind: 'one' })
    else if (char === '[') {
      const read = readClass(chars, at)
      if (read === null) return null
      pieces.push({ kind: 'class', class: read })
      at = read.end - 1
    } else if (char === '\\') {
      const escaped = chars[++at]
      if (escaped === undefined) return null
      pieces.push({ kind: 'char', char: escaped })
    } else pieces.push({ kind: 'char', char })
  }
  return pieces
}

/** Follows every way through the pieces at once: the time is the product of the two lengths, never more. */
function matches(pieces: readonly Piece[], path: readonly string[]): boolean {
  let states = new Set([0])
  // A state of `inside` is within what `**` takes: it goes on until a slash.
  let inside = new Set<number>()
  const close = (set: Set<number>) => {
    for (const state of set) {
      const kind = pieces[state]?.kind
      if (kind === 'many' || kind === 'rest' || kind === 'folders') set.add(state + 1)
    }
  }
  close(states)
  for (const char of path) {
    const next = new Set<number>()
    const nextInside = new Set<number>()
    for (const state of inside) {
      nextInside.add(state)
      if (char === '/') next.add(state + 1)
    }
    for (const state of states) {
      const piece = pieces[state]
      if (piece === undefined) continue
      if (piece.kind === 'char' && piece.char === char) next.add(state + 1)
      else if (piece.kind === 'class' && inClass(piece.class, char)) next.add(state + 1)
      else if (piece.kind === 'one' && char !== '/') next.add(state + 1)
      else if (piece.kind === 'many' && char !== '/') next.add(state)
      else if (piece.kind === 'rest') next.add(state)
      else if (piece.kind === 'folders') {
        nextInside.add(state)
        if (char === '/') next.add(state + 1)
      }
    }
    close(next)
    states = next
    inside = nextInside
  }
  return states.has(pieces.length)
}

/**
 * Compiles a pattern (already cleaned). Null when it is malformed. Source: `moby/patternmatcher`, whose shortcuts for
 * `**suffix` and `prefix**` are part of the behaviour: `**foo` takes any path that ends with foo.
 */
export function compilePattern(pattern: string): PathTest | null {
  const pieces = readPieces([...pattern])
  if (pieces === null) return null
  const plain = (text: string) => !/[*?[\]\\]/.test(text)
  if (plain(pattern)) return (path) => path === pattern
  if (pattern.startsWith('**') && plain(pattern.slice(2))) {
    const suffix = pattern.slice(2)
    return (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1))
  }
  if (pattern.endsWith('**') && plain(pattern.slice(0, -2))) {
    const prefix = pattern.slice(0, -2)
    return (path) => path.startsWith(prefix)
  }
  return (path) => matches(pieces, [...path])
}
