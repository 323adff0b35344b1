import type { Process } from '../../process/contract'
import { Exit } from '../../process/exit'
import { busyboxHelp } from './words'

/** What a program accepts, as getopt takes it. */
export interface OptionSpec {
  /** Letters without a value. */
  flags?: string
  /** Letters that take a value. */
  values?: string
  /** Long names, and the letter or word that stands for each. One that takes a value ends with `=`. */
  long?: Readonly<Record<string, string>>
  /** Stop at the first operand: what follows belongs to another program. */
  stopEarly?: boolean
  /** The status of a wrong option. */
  status?: number
}

export class Options {
  readonly operands: string[] = []
  readonly #given = new Map<string, string[]>()

  add(key: string, value = ''): void {
    this.#given.set(key, [...(this.#given.get(key) ?? []), value])
  }

  has(...keys: string[]): boolean {
    return keys.some((key) => this.#given.has(key))
  }

  /** The last value given. */
  value(key: string): string | undefined {
    return this.#given.get(key)?.at(-1)
  }

  values(key: string): readonly string[] {
    return this.#given.get(key) ?? []
  }

  /** How many times a flag was given. */
  count(key: string): number {
    return this.#given.get(key)?.length ?? 0
  }
}

function refuse(process: Process, message: string, status: number): never {
  process.fail(message)
  if (process.vendor === 'busybox') busyboxHelp(process, process.name)
  else process.err(`Try '${process.name} --help' for more information.\n`)
  throw new Exit(status)
}

/** Reads the options of a program, in any order with its operands; ends the program on a wrong one. */
export function readOptions(process: Process, spec: OptionSpec, words = process.argv.slice(1)): Options {
  const { flags = '', values = '', long = {}, stopEarly = false, status = 1 } = spec
  const options = new Options()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--') {
      options.operands.push(...words.slice(at + 1))
      break
    }
    if (word.startsWith('--')) {
      at = readLong(word, at)
      continue
    }
    if (!word.startsWith('-') || word === '-') {
      if (stopEarly) {
        options.operands.push(...words.slice(at))
        break
      }
      options.operands.push(word)
      continue
    }
    for (let letterAt = 1; letterAt < word.length; letterAt++) {
      const letter = word[letterAt] ?? ''
      if (flags.includes(letter)) options.add(letter)
      else if (values.includes(letter)) {
        const rest = word.slice(letterAt + 1)
        const value = rest === '' ? words[++at] : rest
        if (value === undefined) refuse(process, `option requires an argument -- '${letter}'`, status)
        options.add(letter, value)
        break
      } else refuse(process, `invalid option -- '${letter}'`, status)
    }
  }
  return options

  function readLong(word: string, at: number): number {
    const equals = word.indexOf('=')
    const name = word.slice(2, equals === -1 ? undefined : equals)
    const names = Object.keys(long).filter((other) => other.replace(/=$/, '').startsWith(name))
    const found = names.find((other) => other.replace(/=$/, '') === name) ?? (names.length === 1 ? names[0] : undefined)
    if (found === undefined) {
      return refuse(process, `unrecognized option '${word}'`, status)
    }
    const key = long[found] ?? found
    if (!found.endsWith('=')) options.add(key)
    else if (equals !== -1) options.add(key, word.slice(equals + 1))
    else {
      const value = words[at + 1]
      if (value === undefined) refuse(process, `option '--${name}' requires an argument`, status)
      options.add(key, value)
      return at + 1
    }
    return at
  }
}
