/** The classes of POSIX, for a bracket of a regular expression. */
const CLASSES: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\s',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`{-~',
  print: ' -~',
  graph: '!-~',
  cntrl: '\\x00-\\x1f\\x7f',
  xdigit: '0-9A-Fa-f',
}

export interface PatternPiece {
  text: string
  quoted: boolean
}

export function hasPattern(pieces: readonly PatternPiece[]): boolean {
  return pieces.some(({ text, quoted }) => !quoted && /[*?[]/.test(text))
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function escapeInBracket(text: string): string {
  return text.replace(/[\\\]^[-]/g, '\\$&')
}

/** The bracket expression that starts at `at`: its regular expression and where it ends; null when it does not close. */
function bracket(text: string, at: number): { source: string; end: number } | null {
  let source = ''
  let from = at + 1
  const negated = text[from] === '!' || text[from] === '^'
  if (negated) from++
  for (let i = from; i < text.length; i++) {
    const char = text[i] ?? ''
    if (char === ']' && i > from) return { source: `[${negated ? '^' : ''}${source}]`, end: i + 1 }
    const named = /^\[:(\w+):\]/.exec(text.slice(i))
    if (named !== null) {
      source += CLASSES[named[1] ?? ''] ?? ''
      i += named[0].length - 1
    } else if (char === '\\' && i + 1 < text.length) source += escapeInBracket(text[++i] ?? '')
    else source += char === '-' ? '-' : escapeInBracket(char)
  }
  return null
}

/**
 * The regular expression of a shell pattern. `star` is what `*` and `?` match: anything for `case` and `${x%…}`, no slash
 * in a file name.
 */
export function patternSource(pieces: readonly PatternPiece[], any = '[\\s\\S]', lazy = false): string {
  let source = ''
  for (const { text, quoted } of pieces) {
    if (quoted) {
      source += escaped(text)
      continue
    }
    for (let at = 0; at < text.length; at++) {
      const char = text[at] ?? ''
      if (char === '*') source += `${any}*${lazy ? '?' : ''}`
      else if (char === '?') source += any
      else if (char === '\\' && at + 1 < text.length) source += escaped(text[++at] ?? '')
      else {
        const set = char === '[' ? bracket(text, at) : null
        if (set === null) source += escaped(char)
        else {
          source += set.source
          at = set.end - 1
        }
      }
    }
  }
  return source
}

export function matchesPattern(text: string, pieces: readonly PatternPiece[]): boolean {
  return new RegExp(`^${patternSource(pieces)}$`, 'u').test(text)
}
