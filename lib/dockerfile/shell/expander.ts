import type { Environment, ExpandOptions } from './environment'
import { readPattern, replace, trimPrefix, trimSuffix } from './pattern'
import { WordList } from './words'

/** An expansion that BuildKit refuses. Only `expand` sees it. */
export class ExpansionError extends Error {}

const LETTER = /\p{L}/u
const DIGIT = /\p{Nd}/u
/** The parameters that a shell names by one character. */
const SPECIAL = new Set('@*#?-$!0')

function isLetter(char: string): boolean {
  return /[a-zA-Z]/.test(char) || (char > '\x7f' && LETTER.test(char))
}

function isDigit(char: string): boolean {
  return (char >= '0' && char <= '9') || (char > '\x7f' && DIGIT.test(char))
}

/** One pass over one word. The position only goes forward. */
export class Expander {
  readonly matched = new Map<string, number>()
  readonly unmatched = new Map<string, number>()
  #at = 0
  #rawEscapes: boolean
  readonly #text: string
  readonly #env: Environment
  readonly #options: ExpandOptions

  constructor(text: string, env: Environment, options: ExpandOptions) {
    this.#text = text
    this.#env = env
    this.#options = options
    this.#rawEscapes = options.rawEscapes ?? false
    // Go's scanner skips the mark of an encoding at the start of what it reads.
    if (text.startsWith('\ufeff')) this.#at = 1
  }

  run(): { result: string; words: string[] } {
    return this.#until(null, this.#rawEscapes)
  }

  /** The next character (a code point), empty at the end. */
  #peek(): string {
    const code = this.#text.codePointAt(this.#at)
    return code === undefined ? '' : String.fromCodePoint(code)
  }

  #next(): string {
    const char = this.#peek()
    this.#at += char.length
    return char
  }

  /** Up to `stop`, which is taken and left out; up to the end when it is null. */
  #until(stop: string | null, rawEscapes: boolean): { result: string; words: string[] } {
    const before = this.#rawEscapes
    this.#rawEscapes = rawEscapes
    const words = new WordList()
    let result = ''
    for (let char = this.#peek(); char !== ''; char = this.#peek()) {
      if (char === stop) {
        this.#next()
        this.#rawEscapes = before
        return { result, words: words.end() }
      }
      if (char === '$') {
        const value = this.#dollar()
        result += value
        words.addString(value)
      } else if ((char === "'" || char === '"') && !this.#options.skipQuotes) {
        const value = char === "'" ? this.#singleQuotes() : this.#doubleQuotes()
        result += value
        words.addRaw(value)
      } else if (char === '<') {
        const mark = this.#heredocMark()
        result += mark
        words.addRaw(mark)
      } else result += this.#plain(words)
    }
    if (stop !== null) throw new ExpansionError(`unexpected end of statement while looking for matching ${stop}`)
    this.#rawEscapes = before
    return { result, words: words.end() }
  }

  /** `<`, or `<<` with the spaces after it: they stay in the word, so that `<< EOF` is one. */
  #heredocMark(): string {
    const start = this.#at
    this.#next()
    if (this.#peek() === '<') {
      this.#next()
      while (/[\t\n\v\f\r ]/.test(this.#peek())) this.#next()
    }
    return this.#text.slice(start, this.#at)
  }

  /** A character with no meaning of its own, or the one after an escape. */
  #plain(words: WordList): string {
    const char = this.#next()
    if (char !== this.#options.escapeToken) {
      words.addChar(char)
      return char
    }
    const kept = this.#rawEscapes ? char : ''
    if (kept !== '') words.addRaw(kept)
    const escaped = this.#next()
    if (escaped !== '') words.addRaw(escaped)
    return kept + escaped
  }

  /** Everything is literal up to the next quote, which cannot be escaped. */
  #singleQuotes(): string {
    const end = this.#text.indexOf("'", this.#at + 1)
    if (end === -1) {
      this.#at = this.#text.length
      throw new ExpansionError('unexpected end of statement while looking for matching single-quote')
    }
    const value = this.#options.rawQuotes ? this.#text.slice(this.#at, end + 1) : this.#text.slice(this.#at + 1, end)
    this.#at = end + 1
    return value
  }

  /** Variables are expanded; the escape only works before `"`, `$` and itself. */
  #doubleQuotes(): string {
    const quote = this.#options.rawQuotes ? '"' : ''
    let result = quote
    this.#next()
    for (let char = this.#peek(); char !== ''; char = this.#peek()) {
      if (char === '$') {
        result += this.#dollar()
        continue
      }
      this.#next()
      if (char === '"') return result + quote
      if (char !== this.#options.escapeToken) {
        result += char
        continue
      }
      if (this.#rawEscapes) result += char
      const escaped = this.#peek()
      if (escaped === '"' || escaped === '$' || escaped === this.#options.escapeToken) result += this.#next()
      else if (escaped !== '') result += char
    }
    throw new ExpansionError('unexpected end of statement while looking for matching double-quote')
  }

  #dollar(): string {
    const start = this.#at
    this.#next()
    if (this.#peek() !== '{') {
      const name = this.#name()
      if (name === '') return '$'
      const value = this.#lookUp(name, start)
      return value ?? (this.#options.skipUnset ? `$${name}` : '')
    }
    this.#next()
    const first = this.#peek()
    if (first === '') throw new ExpansionError("syntax error: missing '}'")
    if (first === '{' || first === '}' || first === ':') throw new ExpansionError('syntax error: bad substitution')
    const name = this.#name()
    const operator = this.#next()
    if (operator === '}') {
      const value = this.#lookUp(name, start)
      return value ?? (this.#options.skipUnset ? `\${${name}}` : '')
    }
    if (operator === '/') return this.#replacement(name, start)
    const nullIsUnset = operator === ':'
    const kind = nullIsUnset ? this.#next() : operator
    if (!nullIsUnset && !'+-?#%'.includes(kind || ' ')) throw unsupported(operator)
    return this.#modifier(name, start, kind, nullIsUnset)
  }

  /** `${name:-word}` and its kin, after the operator. */
  #modifier(name: string, start: number, kind: string, nullIsUnset: boolean): string {
    const { result: word } = this.#braced('}', kind === '#' || kind === '%', "syntax error: missing '}'")
    const value = this.#lookUp(name, start)
    const operator = `${nullIsUnset ? ':' : ''}${kind}`
    if (value === undefined && this.#options.skipUnset) return `\${${name}${operator}${word}}`
    const isSet = value !== undefined && !(nullIsUnset && value === '')
    switch (kind) {
      case '-':
        return isSet ? value : word
      case '+':
        return isSet ? word : ''
      case '?':
        if (isSet) return value
        throw new ExpansionError(
          `${name}: ${word || `is not allowed to be ${value === undefined ? 'unset' : 'empty'}`}`,
        )
      case '#':
      case '%': {
        const longest = word.startsWith(kind)
        const pieces = pattern(longest ? word.slice(1) : word)
        return (kind === '#' ? trimPrefix : trimSuffix)(pieces, value ?? '', longest)
      }
      default:
        throw unsupported(operator)
    }
  }

  /** `${name/pattern/replacement}`, after the first slash. */
  #replacement(name: string, start: number): string {
    const all = this.#peek() === '/'
    if (all) this.#next()
    const { result: wanted } = this.#braced('/', true, `syntax error: missing '/' in \${}`)
    const { result: replacement } = this.#braced('}', true, "syntax error: missing '}'")
    const value = this.#lookUp(name, start)
    if (value === undefined && this.#options.skipUnset) return `\${${name}/${wanted}/${replacement}}`
    return replace(pattern(wanted), value ?? '', replacement, all)
  }

  /** Up to `stop`; at the end of the text, the error is `missing`. */
  #braced(stop: string, rawEscapes: boolean, missing: string): { result: string } {
    try {
      return this.#until(stop, rawEscapes)
    } catch (error) {
      throw error instanceof ExpansionError && this.#peek() === '' ? new ExpansionError(missing) : error
    }
  }

  /** Letters, digits and `_`; or digits only; or one special parameter. */
  #name(): string {
    const start = this.#at
    const first = this.#peek()
    if (isDigit(first)) while (isDigit(this.#peek())) this.#next()
    else if (SPECIAL.has(first)) this.#next()
    else for (let char = first; isLetter(char) || isDigit(char) || char === '_'; char = this.#peek()) this.#next()
    return this.#text.slice(start, this.#at)
  }

  #lookUp(name: string, start: number): string | undefined {
    const value = this.#env.get(name)
    const uses = value === undefined ? this.unmatched : this.matched
    if (!uses.has(name)) uses.set(name, start)
    return value
  }
}

function pattern(word: string): Exclude<ReturnType<typeof readPattern>, { error: string }> {
  const pieces = readPattern(word)
  if ('error' in pieces) throw new ExpansionError(`invalid pattern (${word}) in substitution: ${pieces.error}`)
  return pieces
}

function unsupported(operator: string): ExpansionError {
  return new ExpansionError(`unsupported modifier (${operator || '\ufffd'}) in substitution`)
}
