import { parseArgs } from 'node:util'
import { suggest } from '@/lib/dockerfile/syntax/suggest'
import { WrongUse } from './command'

export interface Option {
  name: string
  short?: string
  /** What the value is called in the help; absent for a flag. */
  value?: string
  help: string
}

export interface Parsed {
  has(name: string): boolean
  /** The last value given. */
  value(name: string): string | undefined
  /** Every value given, in order. */
  values(name: string): string[]
  /** What is not an option, in order. */
  words: string[]
}

const HELP: Option = { name: 'help', short: 'h', help: 'affiche cette aide' }

/**
 * Reads options as getopt does: `--name value`, `--name=value`, `-n value`, `-nvalue`, groups of flags, `--`.
 * `--help` is always one of them.
 * @throws WrongUse on what is not an option of `command`
 */
export function parseOptions(argv: readonly string[], own: readonly Option[], command: string): Parsed {
  const options = [...own, HELP]
  const config = Object.fromEntries(
    options.map(({ name, short, value }) => {
      const type = value === undefined ? ('boolean' as const) : ('string' as const)
      return [name, { type, ...(short === undefined ? {} : { short }) }]
    }),
  )
  const { tokens } = parseArgs({
    args: [...argv],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const found = new Map<string, string[]>()
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const option = options.find(({ name }) => name === token.name)
    if (option === undefined) throw unknown(token.rawName, options, command)
    if (option.value !== undefined && token.value === undefined) {
      throw new WrongUse(`${token.rawName} attend une valeur : ${token.rawName} ${option.value}`, command)
    }
    if (option.value === undefined && token.value !== undefined) {
      throw new WrongUse(`${token.rawName} ne prend pas de valeur, et reçoit « ${token.value} »`, command)
    }
    found.set(token.name, [...(found.get(token.name) ?? []), token.value ?? ''])
  }
  return {
    has: (name) => found.has(name),
    value: (name) => found.get(name)?.at(-1),
    values: (name) => found.get(name) ?? [],
    words,
  }
}

function unknown(written: string, options: readonly Option[], command: string): WrongUse {
  const match = suggest(
    written.replace(/^-+/, ''),
    options.map(({ name }) => name),
  )
  return new WrongUse(`option inconnue : ${written}${orDidYouMean(match && `--${match}`)}`, command)
}

/** The end of a sentence about an unknown word, empty when nothing looks like it. */
export function orDidYouMean(match: string | undefined): string {
  return match === undefined ? '' : ` ; vouliez-vous dire « ${match} » ?`
}
