/** A flag of a command of Docker's. `value` is what it is followed by; a flag without one is true when it is there. */
export interface Flag {
  name: string
  short?: string
  value?: 'text' | 'number'
}

export type FlagFault = 'unknown' | 'no-value' | 'bad-value' | 'bad-syntax'

/** Words that cannot be read as flags, with the sentence of Docker's command line. */
export class FlagError extends Error {
  constructor(
    docker: string,
    readonly fault: FlagFault,
    /** As it was typed: `--formt`, `-z`. */
    readonly flag: string,
  ) {
    super(docker)
    this.name = 'FlagError'
  }
}

export interface ParsedFlags {
  /** The values given to each flag, in order; a boolean's are `true` and `false`. */
  values: ReadonlyMap<string, readonly string[]>
  words: readonly string[]
}

/**
 * Reads a command line as Docker's (Go's pflag) does: `--flag value`, `--flag=value`, `-f value`, `-fvalue`, groups of short
 * flags, `--`. Flags may come after words.
 * @throws FlagError
 */
export function parseFlags(argv: readonly string[], flags: readonly Flag[]): ParsedFlags {
  const values = new Map<string, string[]>()
  const words: string[] = []
  const add = (flag: Flag, value: string, typed: string) => {
    values.set(flag.name, [...(values.get(flag.name) ?? []), checked(flag, value, typed)])
  }
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    if (word === '--') {
      words.push(...argv.slice(i + 1))
      break
    }
    if (!word.startsWith('-') || word === '-') words.push(word)
    else if (word.startsWith('--')) i += readLong(word, argv[i + 1], flags, add)
    else i += readShort(word, argv[i + 1], flags, add)
  }
  return { values, words }
}

type Add = (flag: Flag, value: string, typed: string) => void

/** @returns how many of the words that follow were its value */
function readLong(word: string, next: string | undefined, flags: readonly Flag[], add: Add): number {
  if (/^--[-=]/.test(word)) throw new FlagError(`bad flag syntax: ${word}`, 'bad-syntax', word)
  const [, name = '', written] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? []
  const flag = flags.find((one) => one.name === name)
  if (!flag) throw new FlagError(`unknown flag: --${name}`, 'unknown', `--${name}`)
  if (written !== undefined || flag.value === undefined) {
    add(flag, written ?? 'true', `--${name}`)
    return 0
  }
  if (next === undefined) throw new FlagError(`flag needs an argument: --${name}`, 'no-value', `--${name}`)
  add(flag, next, `--${name}`)
  return 1
}

function readShort(word: string, next: string | undefined, flags: readonly Flag[], add: Add): number {
  for (let at = 1; at < word.length; at++) {
    const letter = word[at] ?? ''
    const flag = flags.find(({ short }) => short === letter)
    if (!flag) throw new FlagError(`unknown shorthand flag: '${letter}' in ${word}`, 'unknown', `-${letter}`)
    const typed = flag.short === undefined ? `--${flag.name}` : `-${flag.short}, --${flag.name}`
    const rest = word.slice(at + 1)
    if (rest.startsWith('=')) {
      add(flag, rest.slice(1), typed)
      return 0
    }
    if (flag.value === undefined) {
      add(flag, 'true', typed)
      continue
    }
    if (rest === '' && next === undefined) {
      throw new FlagError(`flag needs an argument: '${letter}' in ${word}`, 'no-value', `-${letter}`)
    }
    add(flag, rest === '' ? (next ?? '') : rest, typed)
    return rest === '' ? 1 : 0
  }
  return 0
}

const TRUE: ReadonlySet<string> = new Set(['1', 't', 'T', 'true', 'TRUE', 'True'])
const FALSE: ReadonlySet<string> = new Set(['0', 'f', 'F', 'false', 'FALSE', 'False'])

function checked({ value: kind }: Flag, value: string, typed: string): string {
  if (kind === 'text') return value
  const wrong = (parse: string) => {
    const docker = `invalid argument ${JSON.stringify(value)} for "${typed}" flag: strconv.${parse}: parsing ${JSON.stringify(value)}: invalid syntax`
    return new FlagError(docker, 'bad-value', typed)
  }
  if (kind === 'number') {
    if (!/^[-+]?\d+$/.test(value)) throw wrong('ParseInt')
    return value
  }
  if (TRUE.has(value)) return 'true'
  if (FALSE.has(value)) return 'false'
  throw wrong('ParseBool')
}
