import { InvalidTemplate, type Lookup, MissingVariable, substitute } from '../interpolate/template'

/** A line of an env file that cannot be read, with compose's message and the offsets at fault. */
export class DotenvError extends Error {
  constructor(
    message: string,
    readonly start: number,
    readonly end: number,
  ) {
    super(message)
  }
}

export interface DotenvOptions {
  /** What the files before this one set: looked up last. */
  above?: ReadonlyMap<string, string>
  /** Told of each variable that is found nowhere, with the offsets of the value that names it. */
  unset?: (name: string, start: number, end: number) => void
}

/**
 * Reads `KEY=value` lines as compose does: `export`, `KEY: value`, comments, quotes, escapes, values over several lines, and variables
 * in what is not single-quoted, looked up outside first, then in the lines above. A bare `KEY` is taken from outside.
 * @throws DotenvError
 */
export function parseDotenv(
  source: string,
  lookup: Lookup = () => undefined,
  more: DotenvOptions = {},
): Map<string, string> {
  const text = source.startsWith('\uFEFF') ? ` ${source.slice(1)}` : source
  const reader = new Reader(text.replaceAll('\r\n', ' \n'), lookup, more)
  return reader.read()
}

const BLANK = /[\t\v\f\r \u0085\u00A0]/

class Reader {
  private at = 0
  private readonly values = new Map<string, string>()

  constructor(
    private readonly text: string,
    private readonly lookup: Lookup,
    private readonly more: DotenvOptions,
  ) {}

  read(): Map<string, string> {
    while (this.skipToStatement()) this.statement()
    return this.values
  }

  /** Past blank lines and comments; false at the end of the file. */
  private skipToStatement(): boolean {
    for (;;) {
      while (this.at < this.text.length && /\s/.test(this.char)) this.at++
      if (this.at >= this.text.length) return false
      if (this.char !== '#') return true
      const lineEnd = this.text.indexOf('\n', this.at)
      this.at = lineEnd === -1 ? this.text.length : lineEnd
    }
  }

  private statement(): void {
    const start = this.at
    const prefix = /^export\s+/.exec(this.text.slice(this.at, this.at + 64))?.[0]
    if (prefix !== undefined) this.at += prefix.length
    const { key, inherited } = this.key(start)
    if (inherited) {
      const value = this.lookup(key)
      if (value !== undefined) this.values.set(key, value)
      return
    }
    while (this.at < this.text.length && BLANK.test(this.char)) this.at++
    const value = this.value()
    this.values.set(key, value)
  }

  private key(statement: number): { key: string; inherited: boolean } {
    const start = this.at
    for (; this.at < this.text.length; this.at++) {
      const char = this.char
      if (char === '=' || char === ':' || char === '\n') break
      if (!/[\p{L}\p{N}_.\-[\]]/u.test(char) && !BLANK.test(char)) throw this.badCharacter(char, start)
    }
    const ended = this.at >= this.text.length
    const key = this.text.slice(start, this.at).trimEnd()
    if (key.includes(' ')) throw this.error('key cannot contain a space', start, start + key.length)
    if (key === '' && ended) throw this.error('zero length string', statement, this.at)
    const inherited = ended || this.char === '\n'
    this.at++
    return { key, inherited }
  }

  private value(): string {
    const quote = this.char
    if (quote === '"' || quote === "'") return this.quoted(quote)
    const end = this.text.indexOf('\n', this.at)
    const line = this.text.slice(this.at, end === -1 ? this.text.length : end)
    const start = this.at
    this.at = end === -1 ? this.text.length : end
    return this.expand((line.startsWith('#') ? '' : (line.split(/\s#/, 1)[0] ?? '')).trimEnd(), start)
  }

  private quoted(quote: string): string {
    const start = this.at
    for (let i = start + 1; i < this.text.length; i++) {
      if (this.text[i] === '\\') {
        i++
        continue
      }
      if (this.text[i] !== quote) continue
      const body = this.text.slice(start + 1, i)
      this.at = i + 1
      this.endOfLine()
      return quote === '"' ? this.expand(unescapeDouble(body), start) : body.replaceAll("\\'", "'")
    }
    const lineEnd = this.text.indexOf('\n', start)
    const end = lineEnd === -1 ? this.text.length : lineEnd
    // The line it was still looking on: the last one.
    const line = this.text.split('\n').length
    throw new DotenvError(`line ${line}: unterminated quoted value ${this.text.slice(start, end)}`, start, end)
  }

  /** After a closing quote only blanks and a comment may follow. */
  private endOfLine(): void {
    const end = this.text.indexOf('\n', this.at)
    const rest = this.text.slice(this.at, end === -1 ? this.text.length : end)
    if (rest.trimStart().startsWith('#')) this.at += rest.length
  }

  private expand(value: string, start: number): string {
    if (!value.includes('$')) return value
    try {
      const { above, unset } = this.more
      const found = substitute(value, (name) => this.lookup(name) ?? this.values.get(name) ?? above?.get(name))
      for (const name of found.unset) unset?.(name, start, start + value.length)
      return found.text
    } catch (error) {
      if (error instanceof InvalidTemplate || error instanceof MissingVariable) {
        throw new DotenvError(error.message, start, start + value.length)
      }
      throw error
    }
  }

  private badCharacter(char: string, start: number): DotenvError {
    const line = this.text.slice(start).split('\n', 1)[0] ?? ''
    return this.error(
      `unexpected character ${JSON.stringify(char)} in variable name ${JSON.stringify(line)}`,
      this.at,
      this.at + 1,
    )
  }

  private error(message: string, start: number, end: number): DotenvError {
    const line = this.text.slice(0, start).split('\n').length
    return new DotenvError(`line ${line}: ${message}`, start, end)
  }

  private get char(): string {
    return this.text.charAt(this.at)
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  $: '$$',
  '"': '"',
  '\\': '\\',
}

/** C's escapes and `\0123` octal; `\$` is a dollar that starts no variable; what is none of these stays as it is. */
function unescapeDouble(body: string): string {
  return body.replace(
    /\\(?:([abfnrtv$"\\])|0(\d{3}))/g,
    (sequence, letter: string | undefined, octal: string | undefined) => {
      if (octal !== undefined)
        return /^[0-3][0-7]{2}$/.test(octal) ? String.fromCharCode(Number.parseInt(octal, 8)) : sequence
      return ESCAPES[letter ?? ''] ?? sequence
    },
  )
}
