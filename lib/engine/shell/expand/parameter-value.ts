import { ShellError } from '../control'
import type { Shell } from '../shell'

/** `$-`: the letters of the options that are on. */
function optionLetters({ options }: Shell): string {
  const letters = {
    errexit: 'e',
    noglob: 'f',
    nounset: 'u',
    xtrace: 'x',
    allexport: 'a',
    noclobber: 'C',
    verbose: 'v',
  } as const
  return Object.entries(letters)
    .filter(([name]) => options[name as keyof typeof letters])
    .map(([, letter]) => letter)
    .join('')
}

/** A number of 15 bits that looks random and is the same at each run. */
function nextRandom(shell: Shell): string {
  const seed = Number(shell.variables.get(' random') ?? shell.process.pid * 7919 + 1)
  const next = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
  shell.variables.set(' random', String(next))
  return String((next >>> 8) & 0x7fff)
}

/** The value of `$name`; undefined when it is not set. `$@` and `$*` are not looked at here. */
export function parameterValue(shell: Shell, name: string): string | undefined {
  if (/^\d+$/.test(name)) return name === '0' ? shell.name : shell.parameters[Number(name) - 1]
  switch (name) {
    case '?':
      return String(shell.status)
    case '#':
      return String(shell.parameters.length)
    case '$':
      return String(shell.topPid)
    case '!':
      return shell.lastBackground === undefined ? '' : String(shell.lastBackground.pid)
    case '-':
      return optionLetters(shell)
    case 'RANDOM':
      return shell.dialect.name === 'dash' ? shell.variables.get(name) : nextRandom(shell)
    case 'LINENO':
      return String(shell.line)
    case 'SECONDS':
      return shell.dialect.name === 'bash'
        ? String(Math.floor((shell.process.now - shell.startedAt) / 1000))
        : shell.variables.get(name)
    default:
      return shell.variables.get(name)
  }
}

/** The value, or the error of `set -u`. */
export function requiredValue(shell: Shell, name: string): string {
  const value = parameterValue(shell, name)
  if (value === undefined && shell.options.nounset)
    throw new ShellError(shell.dialect.unset(name), shell.dialect.name === 'bash' ? 127 : 2)
  return value ?? ''
}
