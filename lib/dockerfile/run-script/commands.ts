import type { Range } from '@/lib/text/position'
import { memo } from '../memo'
import { chompHeredoc, heredocMark } from '../syntax/heredoc'
import type { Instruction, Token } from '../syntax/types'
import { isShell } from './shells'
import { shellTokens } from './tokens'

/** A word of a command, with its place in the Dockerfile. */
export interface CommandWord {
  readonly value: string
  readonly range: Range
}

/** A simple command that an instruction runs: `apt-get install -y curl`. */
export interface Command {
  /** The program: what comes after variables, `sudo`, `exec`, `env`… */
  readonly name: string
  readonly nameRange: Range
  readonly args: readonly CommandWord[]
  /** The arguments that are not options. */
  readonly operands: readonly CommandWord[]
  /** Every word as it is written, `sudo` included. */
  readonly words: readonly CommandWord[]
  /** What stands before it: `&&`, `|`, `;`… Empty for the first one. */
  readonly before: string
  readonly range: Range
  /** The same program with more arguments. */
  with(more: readonly CommandWord[]): Command
}

/** The place in the file of a piece of a script. */
type RangeAt = (start: number, end: number) => Range

/** Words that come before a command without being it. */
const PREFIXES: ReadonlySet<string> = new Set(
  'if then else elif do while until ! { } time exec env command nohup sudo doas'.split(' '),
)
/** Where programs are kept: a command may name its own in full. */
const FOLDER = /^\/(usr\/)?(local\/)?s?bin\//
const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*\+?=/

/** Places are worked out when they are asked for: rules look at many words and speak of few. */
class ScriptWord implements CommandWord {
  readonly value: string
  readonly #start: number
  readonly #end: number
  readonly #rangeAt: RangeAt

  constructor(value: string, start: number, end: number, rangeAt: RangeAt) {
    this.value = value
    this.#start = start
    this.#end = end
    this.#rangeAt = rangeAt
  }

  get range(): Range {
    return this.#rangeAt(this.#start, this.#end)
  }
}

/** The arguments that are not options: all of them, often. */
function operandsOf(args: readonly CommandWord[]): readonly CommandWord[] {
  const isOperand = ({ value }: CommandWord) => !value.startsWith('-')
  return args.every(isOperand) ? args : args.filter(isOperand)
}

class ScriptCommand implements Command {
  readonly name: string
  readonly args: readonly CommandWord[]
  readonly operands: readonly CommandWord[]
  readonly words: readonly CommandWord[]
  readonly before: string
  readonly #program: CommandWord

  constructor(words: readonly CommandWord[], before: string, program: CommandWord, args: readonly CommandWord[]) {
    this.name = program.value.startsWith('/') ? program.value.replace(FOLDER, '') : program.value
    this.args = args
    this.operands = operandsOf(args)
    this.words = words
    this.before = before
    this.#program = program
  }

  get nameRange(): Range {
    return this.#program.range
  }

  get range(): Range {
    const { range } = this.#program
    return { start: (this.words[0]?.range ?? range).start, end: (this.words.at(-1)?.range ?? range).end }
  }

  with(more: readonly CommandWord[]): Command {
    return new ScriptCommand(this.words, this.before, this.#program, [...this.args, ...more])
  }
}

function toCommand(words: readonly CommandWord[], before: string): ScriptCommand | null {
  const at = words.findIndex(({ value }) => !PREFIXES.has(value) && !ASSIGNMENT.test(value))
  const program = words[at] ?? words[0]
  return program === undefined ? null : new ScriptCommand(words, before, program, at === -1 ? [] : words.slice(at + 1))
}

function commandsOfScript(script: string, rangeAt: RangeAt): ScriptCommand[] {
  const commands: ScriptCommand[] = []
  let words: CommandWord[] = []
  let before = ''
  const flush = (separator: string) => {
    // A copy takes the room it needs; a list that has grown keeps room to spare.
    const command = toCommand(words.slice(), before)
    if (command !== null) commands.push(command)
    words = []
    before = separator
  }
  for (const { kind, value, start, end } of shellTokens(script)) {
    if (kind === 'word') words.push(new ScriptWord(value, start, end, rangeAt))
    else flush(value)
  }
  flush('')
  return commands.slice()
}

function tokenScript({ map }: Instruction, { value, at }: Token): ScriptCommand[] {
  return commandsOfScript(value, (start, end) => map.range(at + start, at + end))
}

function readCommands(instruction: Instruction): ScriptCommand[] {
  const { name, json, args, heredocs, map } = instruction
  const line = name === 'HEALTHCHECK' ? args.slice(1) : args
  const [first] = line
  if (first === undefined) return []
  if (json) {
    const script = line[2]
    if (isShell(line.map(({ value }) => value)) && script !== undefined)
      return commandsOfScript(script.value, () => script.range)
    const command = toCommand(line, '')
    return command === null ? [] : [command]
  }
  const [document] = heredocs
  if (name === 'RUN' && document !== undefined && heredocMark(first.value) !== null) {
    const script = document.chomp ? chompHeredoc(document.content) : document.content
    // Without its tabs, the text is no longer that of the file: a place is then the whole document.
    const exact = script === document.content
    const { offset, range } = document
    return commandsOfScript(script, (start, end) => (exact ? map.fileRange(offset + start, offset + end) : range))
  }
  return tokenScript(instruction, first)
}

/** The commands that a RUN, CMD, ENTRYPOINT or HEALTHCHECK runs, in order. */
export const commandsOf: (instruction: Instruction) => readonly Command[] = memo(readCommands)
