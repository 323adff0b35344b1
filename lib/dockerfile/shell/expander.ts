import type { Environment, ExpandOptions } from './environment'
import { readPattern, replace, trimPrefix, trimSuffix } from './pattern'
import type { WordList } from './words'

/** An expansion that BuildKit refuses. Only `expand` sees it. */
export class ExpansionError extends Error {}

/** A name: digits only, one of the parameters that a shell names by one character, or letters, digits and `_`. */
const NAME = /\p{Nd}+|[@*#?\-$!]|[\p{L}\p{Nd}_]+/uy
/** Characters that mean nothing by themselves; those that a modifier looks for stop them as well. */
const ORDINARY = /[^$'"<\\`}/]+/y

const NONE: ReadonlyMap<string, number> = new Map()

/** One pass over one word. The position only goes forward. */
export class Expander {
  #matched: Map<string, number> | null = null
  #unmatched: Map<string, number> | null = null
  #at = 0
  #rawEscapes: boolean
  #words: WordList | null = null
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

  /** The variables that were found, with the offset of the first `$` of each. */
  get matched(): ReadonlyMap<string, number> {
    return this.#matched ?? NONE
  }

  /** Those that were not. */
  get unmatched(): ReadonlyMap<string, number> {
    return this.#unmatched ?? NONE
  }

  /** The expanded text; `words` receives its words, when they are wanted. */
  run(words: WordList | null): string {
    this.#words = words
    return this.#until(null, this.#rawEscapes, words)
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
  #until(stop: string | null, rawEscapes: boolean, words: WordList | null): string {
    const before = this.#rawEscapes
    this.#rawEscapes = rawEscapes
    let result = ''
    const add = (text: string, isSplit: boolean) => {
      result += text
      if (isSplit) words?.addString(text)
      else words?.addRaw(text)
    }
    for (let char = this.#peek(); char !== ''; char = this.#peek()) {
      if (char === stop) {
        this.#next()
        this.#rawEscapes = before
        return result
      }
      const ordinary = this.#ordinary()
      if (ordinary !== '') add(ordinary, true)
      else if (char === '$') add(this.#dollar(), true)
      else if (char === "'" && !this.#options.skipQuotes) add(this.#singleQuotes(), false)
      else if (char === '"' && !this.#options.skipQuotes) add(this.#doubleQuotes(), false)
      else if (char === '<') add(this.#heredocMark(), false)
      else if (char === this.#options.escapeToken) add(this.#escape(), false)
      else add(this.#next(), true)
    }
    if (stop !== null) throw new ExpansionError(`unexpected end of statement while looking for matching ${stop}`)
    this.#rawEscapes = before
    return result
  }

  /** The characters up to the next one that may mean something. */
  #ordinary(): string {
    ORDINARY.lastIndex = this.#at
    const text = ORDINARY.exec(this.#text)?.[0] ?? ''
    this.#at += text.length
    return text
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

  /** The character after an escape, and the escape itself when it is kept. */
  #escape(): string {
    const char = this.#next()
    return (this.#rawEscapes ? char : '') + this.#next()
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
      const ordinary = this.#ordinary()
      if (ordinary !== '') {
        result += ordinary
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
    if (nullIsUnset && (kind === '#' || kind === '%')) throw unsupported(operator + kind)
    return this.#modifier(name, start, kind, nullIsUnset)
  }

  /** `${name:-word}` and its kin, after the operator. */
  #modifier(name: string, start: number, kind: string, nullIsUnset: boolean): string {
    const word = this.#braced('}', kind === '#' || kind === '%', "syntax error: missing '}'")
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
    const wanted = this.#braced('/', true, `syntax error: missing '/' in \${}`)
    const replacement = this.#braced('}', true, "syntax error: missing '}'")
    const value = this.#lookUp(name, start)
    if (value === undefined && this.#options.skipUnset) return `\${${name}/${wanted}/${replacement}}`
    return replace(pattern(wanted), value ?? '', replacement, all)
  }

  /** Up to `stop`; at the end of the text, the error is `missing`. */
  #braced(stop: string, rawEscapes: boolean, missing: string): string {
    // BuildKit reads it in the buffer of the word it is in, and so loses what the word had before.
    this.#words?.drop()
    try {
      return this.#until(stop, rawEscapes, null)
    } catch (error) {
      throw error instanceof ExpansionError && this.#peek() === '' ? new ExpansionError(missing) : error
    }
  }

  #name(): string {
    NAME.lastIndex = this.#at
    const name = NAME.exec(this.#text)?.[0] ?? ''
    this.#at += name.length
    return name
  }

  #lookUp(name: string, start: number): string | undefined {
    const value = this.#env.get(name)
    if (value === undefined) this.#unmatched ??= new Map()
    else this.#matched ??= new Map()
    const uses = value === undefined ? this.#unmatched : this.#matched
    if (uses?.has(name) === false) uses.set(name, start)
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
