import type { Range } from '@/lib/text/position'
import { chompHeredoc, heredocMark } from '../syntax/heredoc'
import type { Instruction, Token } from '../syntax/types'
import { isShell } from './shells'
import { shellTokens } from './tokens'

/** A word of a command, with its place in the Dockerfile. */
export interface CommandWord {
  value: string
  range: Range
}

/** A simple command that an instruction runs: `apt-get install -y curl`. */
export interface Command {
  /** The program: what comes after variables, `sudo`, `exec`, `env`… */
  name: string
  nameRange: Range
  args: CommandWord[]
  /** Every word as it is written, `sudo` included. */
  words: CommandWord[]
  /** What stands before it: `&&`, `|`, `;`… Empty for the first one. */
  before: string
  range: Range
}

/** Words that come before a command without being it. */
const PREFIXES: ReadonlySet<string> = new Set(
  'if then else elif do while until ! { } time exec env command nohup sudo doas'.split(' '),
)
const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*\+?=/

function toCommand(words: CommandWord[], before: string): Command | null {
  const first = words[0]
  const last = words.at(-1)
  const at = words.findIndex(({ value }) => !PREFIXES.has(value) && !ASSIGNMENT.test(value))
  const program = words[at] ?? first
  if (first === undefined || last === undefined || program === undefined) return null
  return {
    name: program.value.replace(/^\/(usr\/)?(local\/)?s?bin\//, ''),
    nameRange: program.range,
    args: at === -1 ? [] : words.slice(at + 1),
    words,
    before,
    range: { start: first.range.start, end: last.range.end },
  }
}

function commandsOfScript(script: string, rangeAt: (start: number, end: number) => Range): Command[] {
  const commands: Command[] = []
  let words: CommandWord[] = []
  let before = ''
  const flush = (separator: string) => {
    const command = toCommand(words, before)
    if (command !== null) commands.push(command)
    words = []
    before = separator
  }
  for (const token of shellTokens(script)) {
    if (token.kind === 'word') words.push({ value: token.value, range: rangeAt(token.start, token.end) })
    else flush(token.value)
  }
  flush('')
  return commands
}

function tokenScript({ map }: Instruction, { value, at }: Token): Command[] {
  return commandsOfScript(value, (start, end) => map.range(at + start, at + end))
}

/** Cached by instruction: many rules ask for the same commands. */
const cache = new WeakMap<Instruction, readonly Command[]>()

function readCommands(instruction: Instruction): Command[] {
  const { name, json, args, heredocs, map } = instruction
  const line = name === 'HEALTHCHECK' ? args.slice(1) : args
  const [first] = line
  if (first === undefined) return []
  if (json) {
    const script = line[2]
    if (isShell(line.map(({ value }) => value)) && script !== undefined)
      return commandsOfScript(script.value, () => script.range)
    const command = toCommand([...line], '')
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
export function commandsOf(instruction: Instruction): readonly Command[] {
  const known = cache.get(instruction)
  if (known !== undefined) return known
  const commands = readCommands(instruction)
  cache.set(instruction, commands)
  return commands
}
