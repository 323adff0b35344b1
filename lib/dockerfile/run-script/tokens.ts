/** A word of a shell script without its quotes, and its place; or what separates two commands. */
export interface ShellToken {
  kind: 'word' | 'separator'
  value: string
  start: number
  end: number
}

/** What separates two commands, of one character and of two. */
const SEPARATOR: ReadonlySet<string> = new Set(';|&\n()')
const DOUBLE: ReadonlySet<string> = new Set(['&&', '||', ';;', '|&'])

/** What separates two commands at `at`; empty when nothing does. */
function separatorAt(script: string, at: number): string {
  const char = script[at] ?? ''
  if (!SEPARATOR.has(char)) return ''
  const double = script.slice(at, at + 2)
  return DOUBLE.has(double) ? double : char
}

/** The characters that end a word: spaces, and those of the shell. */
const ENDS_WORD = /[\s;&|()<>]/
/** The ASCII characters that mean something in a word, or end it: 1 for those. */
const SPECIAL = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\s;&|()<>'"\\$`]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/** Where the characters of a word that mean nothing by themselves stop. */
function ordinaryEnd(script: string, from: number): number {
  let at = from
  for (; at < script.length; at++) {
    const code = script.charCodeAt(at)
    if (code < 128 ? SPECIAL[code] === 1 : /\s/.test(script[at] ?? '')) break
  }
  return at
}

/** The end of `$(…)`, `${…}` or a backquoted command that starts at `at`. */
function substitutionEnd(script: string, at: number): number {
  const close = script[at] === '`' ? '`' : script[at + 1] === '(' ? ')' : '}'
  const open = close === ')' ? '(' : close === '}' ? '{' : ''
  let depth = 0
  for (let i = script[at] === '`' ? at + 1 : at + 1; i < script.length; i++) {
    if (script[i] === '\\') i++
    else if (open !== '' && script[i] === open) depth++
    else if (script[i] === close && --depth <= 0) return i + 1
  }
  return script.length
}

const isDigit = (code: number) => code >= 48 && code <= 57

class ShellScanner {
  at = 0
  readonly #script: string

  constructor(script: string) {
    this.#script = script
  }

  /** Reads the word that starts here. */
  word(): ShellToken {
    const script = this.#script
    const start = this.at
    let value = ''
    let quote = ''
    for (; this.at < script.length; this.at++) {
      const ordinary = ordinaryEnd(script, this.at)
      value += script.slice(this.at, ordinary)
      this.at = ordinary
      const char = script[this.at] ?? ''
      if (char === '') break
      if (quote === "'" && char !== "'") value += char
      else if (char === '\\' && quote !== "'") value += script[++this.at] === '\n' ? '' : (script[this.at] ?? '')
      else if ((char === '$' && '({'.includes(script[this.at + 1] ?? ' ')) || char === '`') {
        const end = substitutionEnd(script, this.at)
        value += script.slice(this.at, end)
        this.at = end - 1
      } else if (quote !== '' ? char === quote : char === '"' || char === "'") quote = quote === '' ? char : ''
      else if (quote === '' && ENDS_WORD.test(char)) break
      else value += char
    }
    return { kind: 'word', value, start, end: this.at }
  }

  /** Skips `> file`, `2>&1`, `< file`. */
  redirection(): void {
    while (/[<>&]/.test(this.#script[this.at] ?? '')) this.at++
    while (/[ \t]/.test(this.#script[this.at] ?? '')) this.at++
    this.word()
  }
}

/** Whether a number of at most three digits stands before `>` or `<`: `2>&1`. */
function startsRedirection(script: string, at: number): boolean {
  return isDigit(script.charCodeAt(at)) && /^[0-9]+[<>]/.test(script.slice(at, at + 4))
}

/** Cuts a shell script into words and separators: enough to know which commands it runs, not to run it. */
export function shellTokens(script: string): ShellToken[] {
  const tokens: ShellToken[] = []
  const scanner = new ShellScanner(script)
  while (scanner.at < script.length) {
    const { at } = scanner
    const char = script[at] ?? ''
    const separator = separatorAt(script, at)
    const continuation = char === '\\' && script[at + 1] === '\n'
    if (continuation) scanner.at += 2
    else if (separator !== '') {
      scanner.at += separator.length
      tokens.push({ kind: 'separator', value: separator, start: at, end: scanner.at })
    } else if (char === ' ' || /\s/.test(char)) scanner.at++
    else if (char === '#') {
      const end = script.indexOf('\n', at)
      scanner.at = end === -1 ? script.length : end
    } else if (char === '<' || char === '>' || startsRedirection(script, at)) {
      while (/[0-9]/.test(script[scanner.at] ?? '')) scanner.at++
      scanner.redirection()
    } else {
      const word = scanner.word()
      // A character that starts nothing we know is skipped, so that the scan always goes forward.
      if (word.end === at) scanner.at++
      else tokens.push(word)
    }
  }
  return tokens
}
