import { ShellError } from '../control'
import type { OptionName, Shell } from '../shell'
import { type Builtin, EVERY, plain, special } from './builtin'

const NAME = /^[A-Za-z_]\w*$/
const LETTERS: Readonly<Record<string, OptionName>> = {
  e: 'errexit',
  u: 'nounset',
  x: 'xtrace',
  f: 'noglob',
  n: 'noexec',
  a: 'allexport',
  C: 'noclobber',
  v: 'verbose',
}

/** `NAME` or `NAME=value`. */
function split(word: string): [name: string, value: string | undefined] {
  const equals = word.indexOf('=')
  return equals === -1 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)]
}

function assign(shell: Shell, builtin: string, word: string): string {
  const [given, value] = split(word)
  const isAppend = value !== undefined && given.endsWith('+')
  const name = isAppend ? given.slice(0, -1) : given
  if (!NAME.test(name)) {
    if (shell.dialect.name === 'bash') throw new ShellError(`${builtin}: \`${word}': not a valid identifier`, 1, false)
    throw new ShellError(
      `${builtin}: ${shell.dialect.name === 'ash' ? `line ${shell.isScript ? shell.line : 0}: ` : ''}${name}: bad variable name`,
      2,
    )
  }
  if (value !== undefined) shell.variables.set(name, isAppend ? (shell.variables.get(name) ?? '') + value : value)
  return name
}

function singleQuoted(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`
}

function show(shell: Shell, names: readonly string[], line: (name: string, value: string) => string): void {
  for (const name of names) shell.process.out(`${line(name, shell.variables.get(name) ?? '')}\n`)
}

function exported(shell: Shell, [, ...words]: readonly string[]): number {
  const removes = words[0] === '-n'
  const operands = words.filter((word) => !/^-[nfp]$/.test(word))
  if (operands.length === 0) {
    const names = shell.variables.names().filter((name) => shell.variables.isExported(name))
    const quote =
      shell.dialect.name === 'bash' ? (text: string) => `"${text.replace(/["$`\\]/g, '\\$&')}"` : singleQuoted
    const word = shell.dialect.name === 'bash' ? 'declare -x' : 'export'
    show(shell, names, (name, value) => `${word} ${name}=${quote(value)}`)
  }
  for (const word of operands) shell.variables.export(assign(shell, 'export', word), !removes)
  return 0
}

function set(shell: Shell, [, ...words]: readonly string[]): number {
  if (words.length === 0) {
    const quote = (text: string) =>
      shell.dialect.name === 'bash' && /^[\w@%+=:,./-]*$/.test(text) ? text : singleQuoted(text)
    show(
      shell,
      shell.variables.names().filter((name) => NAME.test(name)),
      (name, value) => `${name}=${quote(value)}`,
    )
    return 0
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--' || word === '-') {
      shell.parameters = words.slice(at + 1)
      return 0
    }
    if (!/^[-+]/.test(word)) {
      shell.parameters = words.slice(at)
      return 0
    }
    const on = word.startsWith('-')
    for (const letter of word.slice(1)) {
      if (letter === 'o') {
        const name = words[++at]
        if (name === undefined) return 0
        if (!setOption(shell, name, on)) return 2
      } else if (LETTERS[letter] !== undefined) shell.options[LETTERS[letter]] = on
      else if (!'bhkmpstBEHPT'.includes(letter)) {
        throw new ShellError(
          shell.dialect.name === 'bash'
            ? `set: ${word}: invalid option`
            : `${shell.dialect.name === 'dash' ? 'set: ' : ''}Illegal option ${word}`,
          2,
        )
      }
    }
  }
  return 0
}

/** `set -o name`. */
export function setOption(shell: Shell, name: string, on: boolean): boolean {
  const known = Object.keys(shell.options)
  // dash learnt pipefail after the version of our images.
  if (known.includes(name) && !(name === 'pipefail' && shell.dialect.name === 'dash')) {
    shell.options[name as OptionName] = on
    return true
  }
  if (
    [
      'emacs',
      'vi',
      'monitor',
      'ignoreeof',
      'posix',
      'errtrace',
      'functrace',
      'hashall',
      'history',
      'nolog',
      'physical',
    ].includes(name)
  )
    return true
  if (shell.dialect.name === 'bash') shell.complainOf('set', `${name}: invalid option name`)
  else
    throw new ShellError(
      shell.dialect.name === 'dash'
        ? `set: Illegal option -o ${name}`
        : `set: line ${shell.isScript ? shell.line : 0}: illegal option -o ${name}`,
      2,
    )
  return false
}

function declare(shell: Shell, [builtin = 'declare', ...words]: readonly string[]): number {
  const flags = words.filter((word) => /^[-+][a-zA-Z]+$/.test(word)).join('')
  const isLocal = shell.functionDepth > 0 && !flags.includes('g')
  for (const word of words.filter((other) => !/^[-+][a-zA-Z]+$/.test(other))) {
    if (isLocal) shell.variables.declareLocal(split(word)[0].replace(/\+$/, ''))
    const name = assign(shell, builtin, word)
    if (flags.includes('a') && shell.variables.get(name) === undefined) shell.variables.setElements(name, new Map())
    if (flags.includes('x')) shell.variables.export(name)
    if (flags.includes('r')) shell.variables.protect(name)
  }
  return 0
}

export const VARIABLES: Readonly<Record<string, Builtin>> = {
  export: special(exported),
  readonly: special((shell, [, ...words]) => {
    for (const word of words) if (word !== '-p') shell.variables.protect(assign(shell, 'readonly', word))
    return 0
  }),
  unset: special((shell, [, ...words]) => {
    const functions = words[0] === '-f'
    for (const word of words) {
      if (word === '-v' || word === '-f') continue
      if (functions) shell.functions.delete(word)
      else if (shell.variables.get(word) === undefined && shell.functions.has(word)) shell.functions.delete(word)
      else shell.variables.unset(word)
    }
    return 0
  }),
  set: special(set),
  local: plain((shell, [, ...words]) => {
    if (shell.functionDepth === 0) {
      if (shell.dialect.name === 'bash') {
        shell.complainOf('local', 'can only be used in a function')
        return 1
      }
      throw new ShellError('local: not in a function', 2)
    }
    for (const word of words) {
      if (word.startsWith('-')) continue
      const [name] = split(word)
      const inherited = shell.variables.get(name)
      shell.variables.declareLocal(name)
      // dash and ash keep the outer value until it is assigned.
      if (inherited !== undefined && shell.dialect.name !== 'bash') shell.variables.set(name, inherited)
      assign(shell, 'local', word)
    }
    return 0
  }),
  declare: plain(declare, ['bash']),
  typeset: plain(declare, ['bash']),
  getopts: plain(getopts, EVERY),
}

/** `getopts optstring name`: one option at each call. */
function getopts(shell: Shell, [, options = '', name = 'opt', ...given]: readonly string[]): number {
  const words = given.length > 0 ? given : shell.parameters
  const { variables } = shell
  let index = Number(variables.get('OPTIND') ?? '1')
  let offset = Number(variables.get(' optoffset') ?? '1')
  const word = words[index - 1]
  if (offset === 1 && (word === undefined || !word.startsWith('-') || word === '-')) {
    variables.set(name, '?')
    return 1
  }
  if (word === '--') {
    variables.set('OPTIND', String(index + 1))
    variables.set(name, '?')
    return 1
  }
  const letter = word?.[offset] ?? ''
  const at = letter === ':' ? -1 : options.indexOf(letter)
  const isQuiet = options.startsWith(':')
  const isLast = offset + 1 >= (word?.length ?? 0)
  const next = () => {
    if (isLast) index++
    offset = isLast ? 1 : offset + 1
  }
  let result = letter
  variables.unset('OPTARG')
  if (at === -1) {
    next()
    result = '?'
    if (isQuiet) variables.set('OPTARG', letter)
    else
      shell.process.err(
        `${shell.name}: ${shell.dialect.name === 'bash' ? `illegal option -- ${letter}` : `Illegal option -${letter}`}\n`,
      )
  } else if (options[at + 1] === ':') {
    const value = isLast ? words[index] : word?.slice(offset + 1)
    index += isLast ? 2 : 1
    offset = 1
    if (value !== undefined) variables.set('OPTARG', value)
    else {
      result = isQuiet ? ':' : '?'
      if (isQuiet) variables.set('OPTARG', letter)
      else
        shell.process.err(
          `${shell.name}: ${shell.dialect.name === 'bash' ? `option requires an argument -- ${letter}` : `No arg for -${letter} option`}\n`,
        )
    }
  } else next()
  variables.set('OPTIND', String(index))
  variables.set(' optoffset', String(offset))
  variables.set(name, result)
  return 0
}
