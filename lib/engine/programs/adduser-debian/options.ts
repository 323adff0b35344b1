import type { Process } from '../../process/contract'
import { Exit } from '../../process/exit'

const FLAGS = [
  'add-extra-groups',
  'add_extra_groups',
  'allow-all-names',
  'allow-bad-names',
  'debug',
  'disabled-login',
  'disabled-password',
  'force-badname',
  'group',
  'help',
  'no-create-home',
  'quiet',
  'stdoutmsglevel',
  'system',
  'verbose',
  'remove-home',
  'remove-all-files',
  'backup',
  'only-if-empty',
]
const VALUES = [
  'comment',
  'conf',
  'encrypt-home',
  'firstgid',
  'firstuid',
  'gecos',
  'gid',
  'home',
  'ingroup',
  'lastgid',
  'lastuid',
  'shell',
  'uid',
  'backup-to',
]

export interface AdduserOptions {
  flags: ReadonlySet<string>
  values: ReadonlyMap<string, string>
  operands: readonly string[]
}

/** Reads options as Perl's Getopt::Long does: `-u` is short for the only long one that begins so, whatever the case. */
export function readAdduserOptions(process: Process, usage: string): AdduserOptions {
  const flags = new Set<string>()
  const values = new Map<string, string>()
  const operands: string[] = []
  const words = process.argv.slice(1)
  const refuse = (message: string): never => {
    process.err(`${message}\n${usage}`)
    throw new Exit(1)
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!/^--?\w/.test(word)) {
      operands.push(word)
      continue
    }
    const [written = '', given] = word.replace(/^--?/, '').split(/=(.*)/s)
    const name = written.toLowerCase()
    const all = [...FLAGS, ...VALUES].filter((known) => known.startsWith(name))
    const exact = all.find((known) => known === name)
    const found = exact ?? all[0]
    if (found === undefined) refuse(`Unknown option: ${written}`)
    else if (exact === undefined && all.length > 1)
      refuse(`Option ${name} is ambiguous (${[...all].sort().join(', ')})`)
    else if (VALUES.includes(found)) values.set(found, given ?? words[++at] ?? '')
    else flags.add(found)
  }
  return { flags, values, operands }
}
