import { posixRegex } from '../shared/regex'

export type Address =
  | { kind: 'line'; line: number }
  | { kind: 'last' }
  | { kind: 'step'; first: number; step: number }
  /** Null: the regular expression used last. */
  | { kind: 'regex'; regex: RegExp | null }
  /** `addr,+n` */
  | { kind: 'plus'; count: number }

export interface Substitution {
  regex: RegExp | null
  /** Pieces of text, groups by number, and changes of case. */
  replacement: (string | number | { fold: string })[]
  global: boolean
  /** Only this one, and those after it with `g`. */
  nth: number
  print: boolean
  file: string | undefined
}

export interface SedCommand {
  from: Address | undefined
  to: Address | undefined
  negated: boolean
  name: string
  text: string
  substitution?: Substitution
  map?: ReadonlyMap<string, string>
  /** Where to go on: the end of a block that does not apply, the label of a jump. */
  target: number
}

/** A script that cannot be read; `at` is where, in characters from its start. */
export class SedError extends Error {
  constructor(
    message: string,
    readonly at?: number,
  ) {
    super(message)
  }
}

class Parser {
  readonly commands: SedCommand[] = []
  readonly #blocks: number[] = []
  readonly #labels = new Map<string, number>()
  #at = 0

  constructor(
    private readonly script: string,
    private readonly extended: boolean,
  ) {}

  parse(): SedCommand[] {
    while (this.#skip(/[\s;]/)) this.#command()
    if (this.#blocks.length > 0) throw new SedError("unmatched `{'")
    for (const command of this.commands) {
      if (!'btT'.includes(command.name)) continue
      const target = command.text === '' ? this.commands.length : this.#labels.get(command.text)
      if (target === undefined) throw new SedError(`can't find label for jump to \`${command.text}'`)
      command.target = target
    }
    return this.commands
  }

  /** Passes over characters; false at the end. */
  #skip(what: RegExp): boolean {
    while (this.#at < this.script.length && what.test(this.script[this.#at] ?? '')) this.#at++
    return this.#at < this.script.length
  }

  #command(): void {
    if (this.script[this.#at] === '#') {
      const end = this.script.indexOf('\n', this.#at)
      this.#at = end === -1 ? this.script.length : end
      return
    }
    const from = this.#address()
    let to: Address | undefined
    if (from !== undefined && this.script[this.#at] === ',') {
      this.#at++
      this.#skip(/\s/)
      to = this.#address()
      if (to === undefined) throw new SedError("unexpected `,'")
    }
    this.#skip(/\s/)
    let negated = false
    while (this.script[this.#at] === '!') {
      negated = true
      this.#at++
      this.#skip(/\s/)
    }
    const name = this.script[this.#at++]
    if (name === undefined) throw new SedError('missing command')
    const command: SedCommand = { from, to, negated, name, text: '', target: 0 }
    this.#arguments(command)
    this.#endOfCommand(name)
    if (name !== ':') this.commands.push(command)
  }

  /** A command ends at a semicolon, a brace, a comment or the end of the line. */
  #endOfCommand(name: string): void {
    if ('{}:aicrwRW'.includes(name)) return
    const [, next] = /^[ \t]*(.)?/.exec(this.script.slice(this.#at)) ?? []
    if (next !== undefined && !';}#\n'.includes(next))
      throw new SedError('extra characters after command', this.#at + 1)
  }

  #address(): Address | undefined {
    const rest = this.script.slice(this.#at)
    const [step, first = '', by = ''] = /^(\d+)~(\d+)/.exec(rest) ?? []
    if (step !== undefined) {
      this.#at += step.length
      return { kind: 'step', first: Number(first), step: Number(by) }
    }
    const [number] = /^\d+/.exec(rest) ?? []
    if (number !== undefined) {
      this.#at += number.length
      return { kind: 'line', line: Number(number) }
    }
    const [plus, count = ''] = /^\+(\d+)/.exec(rest) ?? []
    if (plus !== undefined) {
      this.#at += plus.length
      return { kind: 'plus', count: Number(count) }
    }
    if (rest.startsWith('$')) {
      this.#at++
      return { kind: 'last' }
    }
    if (!rest.startsWith('/') && !/^\\[^\n]/.test(rest)) return undefined
    if (rest.startsWith('\\')) this.#at++
    const pattern = this.#delimited(this.script[this.#at++] ?? '/')
    const [flags = ''] = /^[IM]*/.exec(this.script.slice(this.#at)) ?? []
    this.#at += flags.length
    return { kind: 'regex', regex: this.#regex(pattern, flags) }
  }

  #regex(pattern: string, flags: string): RegExp | null {
    if (pattern === '') return null
    return posixRegex(pattern, this.extended, `g${/i/i.test(flags) ? 'i' : ''}${/m/i.test(flags) ? 'm' : ''}`)
  }

  /** The text up to the next delimiter, which an escape protects. */
  #delimited(delimiter: string): string {
    let text = ''
    let inBracket = false
    for (;;) {
      const char = this.script[this.#at++]
      if (char === undefined) throw new SedError(`unterminated address regex`)
      if (char === '\\') {
        const next = this.script[this.#at++] ?? ''
        text += next === delimiter && !inBracket ? next : next === 'n' && delimiter !== 'n' ? '\\n' : `\\${next}`
      } else if (char === delimiter && !inBracket) return text
      else {
        if (char === '[') inBracket ||= this.script.indexOf(']', this.#at + 1) !== -1
        else if (char === ']' && !/\[\^?$/.test(text)) inBracket = false
        text += char
      }
    }
  }

  #arguments(command: SedCommand): void {
    const { name } = command
    if (name === '{') this.#blocks.push(this.commands.length)
    else if (name === '}') {
      const opening = this.commands[this.#blocks.pop() ?? -1]
      if (opening === undefined) throw new SedError("unexpected `}'")
      opening.target = this.commands.length + 1
    } else if (name === 's') this.#substitution(command)
    else if (name === 'y') this.#transliteration(command)
    else if ('aic'.includes(name)) command.text = this.#text()
    else if (name === ':') this.#labels.set(this.#word(), this.commands.length)
    else if ('btT'.includes(name)) command.text = this.#word()
    else if ('rwRW'.includes(name)) command.text = this.#line().trim()
    else if ('qQlL'.includes(name)) command.text = this.#word()
    else if (!'=dDgGhHnNpPxzF'.includes(name)) throw new SedError(`unknown command: \`${name}'`)
  }

  #word(): string {
    this.#skip(/[ \t]/)
    const [word = ''] = /^[^\s;}]*/.exec(this.script.slice(this.#at)) ?? []
    this.#at += word.length
    return word
  }

  #line(): string {
    const end = this.script.indexOf('\n', this.#at)
    const stop = end === -1 ? this.script.length : end
    const line = this.script.slice(this.#at, stop)
    this.#at = stop
    return line
  }

  /** The text of a, i and c: after `\` and a line feed, or on the same line. */
  #text(): string {
    this.#skip(/[ \t]/)
    if (this.script[this.#at] === '\\') {
      this.#at++
      this.#skip(/[ \t]/)
      if (this.script[this.#at] === '\n') this.#at++
    }
    let text = ''
    for (; this.#at < this.script.length; this.#at++) {
      const char = this.script[this.#at] ?? ''
      if (char === '\n') break
      text += char === '\\' ? (this.script[++this.#at] ?? '') : char
    }
    return text
  }

  #transliteration(command: SedCommand): void {
    const delimiter = this.script[this.#at++] ?? '/'
    const read = () => [...this.#delimited(delimiter).replace(/\\n/g, '\n').replace(/\\(.)/g, '$1')]
    const [from, to] = [read(), read()]
    if (from.length !== to.length) throw new SedError("strings for `y' command are different lengths")
    command.map = new Map(from.map((char, index) => [char, to[index] ?? '']))
  }

  #substitution(command: SedCommand): void {
    const delimiter = this.script[this.#at++] ?? ''
    if (delimiter === '' || delimiter === '\n' || delimiter === '\\') throw new SedError("unterminated `s' command")
    let pattern: string
    let replacement: string
    try {
      pattern = this.#delimited(delimiter)
      replacement = this.#replacementText(delimiter)
    } catch {
      throw new SedError("unterminated `s' command")
    }
    const [flags = ''] = /^[gpiImMe\d]*/.exec(this.script.slice(this.#at)) ?? []
    this.#at += flags.length
    let file: string | undefined
    if (this.script[this.#at] === 'w') {
      this.#at++
      file = this.#line().trim()
    }
    const after = this.script.slice(this.#at).match(/^[ \t]*(.)?/)?.[1]
    if (after !== undefined && !'\n;}#'.includes(after)) throw new SedError("unknown option to `s'")
    command.substitution = {
      regex: this.#regex(pattern, flags.replace(/[^iImM]/g, '')),
      replacement: readReplacement(replacement),
      global: flags.includes('g'),
      nth: Number(/\d+/.exec(flags)?.[0] ?? 1),
      print: flags.includes('p'),
      file,
    }
  }

  #replacementText(delimiter: string): string {
    let text = ''
    for (;;) {
      const char = this.script[this.#at++]
      if (char === undefined) throw new SedError("unterminated `s' command")
      if (char === delimiter) return text
      if (char !== '\\') {
        text += char
        continue
      }
      const next = this.script[this.#at++] ?? ''
      text += next === delimiter && next !== '&' ? next : `\\${next}`
    }
  }
}

function readReplacement(text: string): Substitution['replacement'] {
  const parts: Substitution['replacement'] = []
  const add = (piece: string) => {
    const last = parts.at(-1)
    if (typeof last === 'string') parts[parts.length - 1] = last + piece
    else parts.push(piece)
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (char === '&') parts.push(0)
    else if (char !== '\\') add(char)
    else {
      const next = text[++at] ?? ''
      if (/\d/.test(next)) parts.push(Number(next))
      else if (/[ULEul]/.test(next)) parts.push({ fold: next })
      else add(next === 'n' ? '\n' : next === 't' ? '\t' : next)
    }
  }
  return parts
}

/** Reads a sed script. Throws a SedError or a RegexError. */
export function parseSed(script: string, extended: boolean): SedCommand[] {
  return new Parser(script, extended).parse()
}
