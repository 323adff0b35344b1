/** Edits (insertion, deletion, replacement of a character) between two words, up to `limit`. */
function distance(a: readonly string[], b: readonly string[], limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let previous = b.map((_, j) => j + 1)
  for (const [i, left] of a.entries()) {
    let diagonal = i
    let nearest = i + 1
    const row: number[] = []
    for (const [j, right] of b.entries()) {
      const above = previous[j] ?? limit
      nearest = Math.min(above + 1, nearest + 1, diagonal + (left === right ? 0 : 1))
      diagonal = above
      row.push(nearest)
    }
    previous = row
  }
  return previous.at(-1) ?? a.length
}

/**
 * The option that `word` probably meant: at most two edits away, the nearest first. None when `word` is itself an
 * option, for the mistake is then elsewhere. As BuildKit's `util/suggest`, except on a tie between two swapped letters and
 * another mistake: the likeliest wins.
 */
export function suggest(word: string, options: Iterable<string>, caseSensitive = true): string | undefined {
  const fold = (text: string) => (caseSensitive ? text : text.toLowerCase())
  const wanted = [...fold(word)]
  const letters = (chars: readonly string[]) => [...chars].sort().join('')
  let nearest = 3
  let match: string | undefined
  for (const option of options) {
    if (fold(option) === fold(word)) return undefined
    const chars = [...fold(option)]
    // Two letters swapped are two edits, but the likeliest of mistakes: such an option wins its ties.
    const swapped = chars.length === wanted.length && letters(chars) === letters(wanted)
    const edits = distance(wanted, chars, nearest + 1) - (swapped ? 0.5 : 0)
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
