import type { Address, SedCommand, Substitution } from './parse'

/** What a script works on: lines in, text out. */
export interface SedInput {
  /** The next line, without its end; undefined after the last one. */
  next(): string | undefined
  isLast(): boolean
  /** Whether the last line had an end. */
  lastHasEnd(): boolean
}

export interface SedOutput {
  print(text: string): void
  /** `w file`. */
  write(file: string, text: string): void
  /** `r file`. */
  read(file: string): string
}

function fold(pieces: readonly (string | { fold: string })[]): string {
  let text = ''
  let mode = ''
  let once = ''
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      if ('ul'.includes(piece.fold)) once = piece.fold
      else mode = piece.fold === 'E' ? '' : piece.fold
      continue
    }
    let shown = mode === 'U' ? piece.toUpperCase() : mode === 'L' ? piece.toLowerCase() : piece
    if (once !== '' && shown !== '') {
      const first = once === 'u' ? shown.slice(0, 1).toUpperCase() : shown.slice(0, 1).toLowerCase()
      shown = first + shown.slice(1)
      once = ''
    }
    text += shown
  }
  return text
}

/** Runs a script over its input; the status of `q`. */
export class SedMachine {
  #line = 0
  #pattern = ''
  #hold = ''
  #lastRegex: RegExp | null = null
  #substituted = false
  readonly #ranges = new Map<SedCommand, number | null>()
  #appended: string[] = []
  #status = 0
  #ended = false

  constructor(
    private readonly commands: readonly SedCommand[],
    private readonly input: SedInput,
    private readonly output: SedOutput,
    private readonly quiet: boolean,
  ) {}

  run(): number {
    while (!this.#ended) {
      const line = this.input.next()
      if (line === undefined) break
      this.#line++
      this.#pattern = line
      this.#cycle()
    }
    return this.#status
  }

  /** Whether the script was left by `q`: what follows of the input is not read. */
  get hasQuit(): boolean {
    return this.#ended
  }

  #put(text: string): void {
    this.output.print(text + (this.input.isLast() && !this.input.lastHasEnd() ? '' : '\n'))
  }

  #endCycle(prints: boolean): void {
    if (prints && !this.quiet) this.#put(this.#pattern)
    for (const text of this.#appended) this.output.print(text)
    this.#appended = []
  }

  #cycle(): void {
    this.#substituted = false
    let steps = 0
    for (let at = 0; at < this.commands.length; at++) {
      const command = this.commands[at]
      if (command === undefined || ++steps > 100_000) break
      const applies = this.#matches(command) !== command.negated
      if (command.name === '{') {
        if (!applies) at = command.target - 1
        continue
      }
      if (!applies) continue
      const jump = this.#do(command)
      if (jump === 'end' || jump === 'drop') {
        this.#endCycle(jump === 'end')
        return
      }
      if (jump === 'restart') at = -1
      else if (jump === 'label') at = command.target - 1
    }
    this.#endCycle(true)
  }

  #is(address: Address): boolean {
    switch (address.kind) {
      case 'line':
        return this.#line === address.line
      case 'last':
        return this.input.isLast()
      case 'step':
        return address.step === 0
          ? this.#line === address.first
          : this.#line >= address.first && (this.#line - address.first) % address.step === 0
      case 'regex': {
        const regex = address.regex ?? this.#lastRegex
        if (regex === null) return false
        this.#lastRegex = regex
        regex.lastIndex = 0
        return regex.test(this.#pattern)
      }
      default:
        return false
    }
  }

  #matches(command: SedCommand): boolean {
    const { from, to } = command
    if (from === undefined) return true
    if (to === undefined) return this.#is(from)
    const end = this.#ranges.get(command)
    if (end === undefined) {
      const starts = from.kind === 'line' && from.line === 0 ? this.#line === 1 : this.#is(from)
      if (!starts) return false
      const last = to.kind === 'line' ? to.line : to.kind === 'plus' ? this.#line + to.count : null
      const closesNow =
        last !== null
          ? last <= this.#line
          : to.kind === 'last'
            ? this.input.isLast()
            : from.kind === 'line' && from.line === 0 && this.#is(to)
      if (!closesNow) this.#ranges.set(command, last)
      return true
    }
    const isEnd = end === null ? this.#is(to) : this.#line >= end
    if (isEnd) this.#ranges.delete(command)
    return end === null || this.#line <= end
  }

  #do(command: SedCommand): 'end' | 'drop' | 'restart' | 'label' | undefined {
    switch (command.name) {
      case 's':
        if (command.substitution !== undefined) this.#substitute(command.substitution)
        return undefined
      case 'y':
        this.#pattern = [...this.#pattern].map((char) => command.map?.get(char) ?? char).join('')
        return undefined
      case 'd':
        return 'drop'
      case 'D': {
        const feed = this.#pattern.indexOf('\n')
        if (feed === -1) return 'drop'
        this.#pattern = this.#pattern.slice(feed + 1)
        this.#endCycle(false)
        return 'restart'
      }
      case 'p':
        this.#put(this.#pattern)
        return undefined
      case 'P':
        this.output.print(`${this.#pattern.split('\n', 1)[0]}\n`)
        return undefined
      case 'n':
      case 'N':
        return this.#next(command.name === 'N')
      case 'a':
        this.#appended.push(`${command.text}\n`)
        return undefined
      case 'r':
        this.#appended.push(this.output.read(command.text))
        return undefined
      case 'i':
        this.output.print(`${command.text}\n`)
        return undefined
      case 'c':
        if (command.to === undefined || !this.#ranges.has(command) || command.negated)
          this.output.print(`${command.text}\n`)
        return 'drop'
      case 'g':
        this.#pattern = this.#hold
        return undefined
      case 'G':
        this.#pattern += `\n${this.#hold}`
        return undefined
      case 'h':
        this.#hold = this.#pattern
        return undefined
      case 'H':
        this.#hold += `\n${this.#pattern}`
        return undefined
      case 'x':
        ;[this.#pattern, this.#hold] = [this.#hold, this.#pattern]
        return undefined
      case 'z':
        this.#pattern = ''
        return undefined
      case '=':
        this.output.print(`${this.#line}\n`)
        return undefined
      case 'l':
        this.output.print(`${this.#pattern.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\t/g, '\\t')}$\n`)
        return undefined
      case 'w':
        this.output.write(command.text, `${this.#pattern}\n`)
        return undefined
      case 'b':
        return 'label'
      case 't':
      case 'T': {
        const jumps = this.#substituted === (command.name === 't')
        this.#substituted = false
        return jumps ? 'label' : undefined
      }
      case 'q':
      case 'Q':
        this.#ended = true
        this.#status = Number(command.text || 0)
        return command.name === 'q' ? 'end' : 'drop'
      default:
        return undefined
    }
  }

  #next(appends: boolean): 'end' | undefined {
    if (!appends && !this.quiet && !this.input.isLast()) this.#put(this.#pattern)
    const line = this.input.next()
    if (line === undefined) {
      this.#ended = true
      return 'end'
    }
    this.#line++
    this.#pattern = appends ? `${this.#pattern}\n${line}` : line
    return undefined
  }

  #substitute({ regex: own, replacement, global, nth, print, file }: Substitution): void {
    const regex = own ?? this.#lastRegex
    if (regex === null) return
    this.#lastRegex = regex
    regex.lastIndex = 0
    let count = 0
    let done = false
    const result = this.#pattern.replace(regex, (...found) => {
      count++
      if (count < nth || (count > nth && !global)) return found[0]
      done = true
      const pieces = replacement.map((piece) => (typeof piece === 'number' ? String(found[piece] ?? '') : piece))
      return fold(pieces)
    })
    if (!done) return
    this.#pattern = result
    this.#substituted = true
    if (print) this.#put(this.#pattern)
    if (file !== undefined) this.output.write(file, `${this.#pattern}\n`)
  }
}
