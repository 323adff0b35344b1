/** A word by characters: the string itself when each of its units is one. */
function charsOf(text: string): ArrayLike<string> {
  return /[\ud800-\udfff]/.test(text) ? [...text] : text
}

/** Edits (insertion, deletion, replacement of a character) between two words, up to `limit`. */
function distance(a: ArrayLike<string>, b: ArrayLike<string>, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  const row: number[] = []
  for (let j = 0; j <= b.length; j++) row.push(j)
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0] ?? 0
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0
      row[j] = Math.min(above + 1, (row[j - 1] ?? 0) + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1))
      diagonal = above
    }
  }
  return row[b.length] ?? 0
}

/** Which letters a word has, five bits of each: two words that share few are far apart. */
function letterSet(text: string): number {
  let bits = 0
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31)
  return bits
}

/** At most this many letters can tell two words that are two edits apart: one that goes and one that comes, twice. */
const TELLING = 4

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

function isAnagram(a: ArrayLike<string>, b: ArrayLike<string>): boolean {
  return a.length === b.length && Array.from(a).sort().join('') === Array.from(b).sort().join('')
}

/**
 * The option that `word` probably meant: at most two edits away, the nearest first. None when `word` is itself an
 * option, for the mistake is then elsewhere. As BuildKit's `util/suggest`, except on a tie between two swapped letters and
 * another mistake: the likeliest wins.
 */
export function suggest(word: string, options: Iterable<string>, caseSensitive = true): string | undefined {
  const fold = (text: string) => (caseSensitive ? text : text.toLowerCase())
  const folded = fold(word)
  const wanted = charsOf(folded)
  const letters = letterSet(folded)
  let nearest = 3
  let match: string | undefined
  for (const option of options) {
    const candidate = fold(option)
    if (candidate === folded) return undefined
    if (Math.abs(candidate.length - folded.length) > 4 || bitCount(letters ^ letterSet(candidate)) > TELLING) continue
    const chars = charsOf(candidate)
    let edits = distance(wanted, chars, nearest + 1)
    // Two letters swapped are two edits, but the likeliest of mistakes: such an option wins its ties.
    if (edits === 2 && letters === letterSet(candidate) && isAnagram(wanted, chars)) edits -= 0.5
    if (edits < nearest) {
      nearest = edits
      match = option
    }
  }
  if (match === undefined || caseSensitive) return match
  if (word === word.toLowerCase()) return match.toLowerCase()
  return word === word.toUpperCase() ? match.toUpperCase() : match.toLowerCase()
}

/** BuildKit's suffix for a suggestion, empty when there is none. */
export function didYouMean(match: string | undefined): string {
  return match === undefined ? '' : ` (did you mean ${match}?)`
}
