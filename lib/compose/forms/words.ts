/** Words that no shell could split, with compose's message. */
export class WordsError extends Error {
  constructor() {
    super('invalid command line string')
  }
}

/**
 * Splits a command line as compose does: quotes and backslashes as a shell, but no variable, no glob, and nothing after the first
 * `;`, `&`, `|`, `<` or `>` left outside quotes.
 * @throws WordsError on an unfinished quote, or a parenthesis out of place.
 */
export function splitWords(line: string): string[] {
  const words: string[] = []
  let word = ''
  let started = false
  /** What the scanner is inside of: a quote, a backquote, or `$(`. */
  let inside: '' | '"' | "'" | '`' | '(' = ''
  let escaped = false
  for (const char of line) {
    if (escaped) {
      word += char
      started = true
      escaped = false
    } else if (char === '\\' && inside !== "'") {
      escaped = true
    } else if (inside === '' && /[ \t\r\n]/.test(char)) {
      if (started) words.push(word)
      word = ''
      started = false
    } else if (inside === '' && /[;&|<>]/.test(char)) {
      if (char === '>' && /^\d/.test(word)) started = false
      break
    } else if ((char === '"' || char === "'") && (inside === '' || inside === char)) {
      started = started || inside === char
      inside = inside === char ? '' : char
    } else {
      inside = bracket(char, inside, word)
      word += char
      started = true
    }
  }
  if (started) words.push(word)
  if (inside !== '' || escaped) throw new WordsError()
  return words
}

function bracket<Inside extends '' | '"' | "'" | '`' | '('>(
  char: string,
  inside: Inside,
  word: string,
): Inside | '' | '`' | '(' {
  if (char === '`' && (inside === '' || inside === '`')) return inside === '`' ? '' : '`'
  if (char === ')' && (inside === '' || inside === '(')) return inside === '(' ? '' : '('
  if (char === '(' && (inside === '' || inside === '(')) {
    if (inside === '' && word.endsWith('$')) return '('
    throw new WordsError()
  }
  return inside
}
