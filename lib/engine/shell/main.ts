import { decode } from '@/lib/oci/content/bytes'
import { FsError } from '@/lib/oci/fs/errno'
import type { Process } from '../process/contract'
import type { Run } from '../process/wait'
import { setOption } from './builtins/variables'
import { ASH, BASH, DASH, type Dialect } from './dialect'
import { untilExit } from './isolated'
import { parseScript } from './parse'
import { type Interpreter, Shell } from './shell'

/** What the command line of a shell asks. */
interface Invocation {
  text: string
  name: string
  parameters: string[]
  isScript: boolean
  options: [name: string, on: boolean][]
}

const LETTERS: Readonly<Record<string, string>> = {
  e: 'errexit',
  u: 'nounset',
  x: 'xtrace',
  f: 'noglob',
  n: 'noexec',
  v: 'verbose',
  a: 'allexport',
  C: 'noclobber',
}

/** Which shell a process runs, by what it was called and whose it is. */
function dialectOf(process: Process): Dialect {
  if (process.vendor === 'busybox') return ASH
  return process.executable?.program === 'bash' ? BASH : DASH
}

function* readInvocation(process: Process, dialect: Dialect): Run<Invocation | number> {
  const [self = 'sh', ...words] = process.argv
  const options: Invocation['options'] = []
  let command = false
  let at = 0
  for (; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--' || word === '-') {
      at++
      break
    }
    if (word.startsWith('--')) continue
    if (!/^[-+]\w/.test(word)) break
    for (const letter of word.slice(1)) {
      if (letter === 'c') command = true
      else if (letter === 'o' || letter === 'O') options.push([words[++at] ?? '', word.startsWith('-')])
      else if (LETTERS[letter] !== undefined) options.push([LETTERS[letter], word.startsWith('-')])
    }
  }
  const [first, ...rest] = words.slice(at)
  if (command) {
    if (first === undefined) {
      process.err(
        dialect.name === 'bash'
          ? `${self}: -c: option requires an argument\n`
          : `${self}: ${dialect.name === 'dash' ? '0: ' : ''}-c requires an argument\n`,
      )
      return 2
    }
    return { text: first, name: rest[0] ?? self, parameters: rest.slice(1), isScript: false, options }
  }
  if (first === undefined) {
    return { text: decode(yield* process.readAll(0)), name: self, parameters: [], isScript: false, options }
  }
  try {
    return { text: process.fs.readText(first), name: first, parameters: rest, isScript: true, options }
  } catch (error) {
    if (!(error instanceof FsError)) throw error
    const reason =
      dialect.name === 'bash'
        ? `${first}: ${error.message}`
        : dialect.name === 'dash'
          ? `0: ${dialect.cannotOpen(first, error.message)}`
          : `can't open '${first}': ${error.message}`
    process.err(`${self}: ${reason}\n`)
    return dialect.name === 'dash' || error.code === 'ENOENT' ? (dialect.name === 'bash' ? 127 : 2) : 126
  }
}

/** A shell as a program: `sh -c TEXT`, `sh FILE`, or a script on its standard input. */
export function* shellMain(process: Process, interpreter: Interpreter): Run<number> {
  const dialect = dialectOf(process)
  const invocation = yield* readInvocation(process, dialect)
  if (typeof invocation === 'number') return invocation
  const { text, name, parameters, isScript, options } = invocation
  const shell = new Shell(process, dialect, interpreter, name)
  shell.parameters = parameters
  shell.isScript = isScript
  shell.source = text
  importEnvironment(shell)
  return yield* untilExit(shell, function* () {
    for (const [option, on] of options) if (!setOption(shell, option, on)) return 2
    const { script, error } = parseScript(text, dialect)
    if (error === undefined) return yield* interpreter.statements(shell, script.commands, true)
    // A script runs up to the line that cannot be read, as shells read line by line.
    const before = script.commands.filter(({ end }) => text.slice(0, end).split('\n').length < error.line)
    yield* interpreter.statements(shell, before)
    shell.position = error.position
    shell.complain(dialect.name === 'bash' && !isScript ? `-c: line ${error.line}: ${error.message}` : error.message)
    return 2
  })
}

function importEnvironment(shell: Shell): void {
  const { process, variables } = shell
  for (const [name, value] of process.env) {
    if (!/^[A-Za-z_]\w*$/.test(name)) continue
    variables.set(name, value)
    variables.export(name)
  }
  variables.set('IFS', ' \t\n')
  variables.set('OPTIND', '1')
  const level = Number(variables.get('SHLVL') ?? '0') + 1
  if (shell.dialect.name !== 'dash') {
    variables.set('SHLVL', String(level))
    variables.export('SHLVL')
  }
  const pwd = variables.get('PWD')
  const isRight = pwd?.startsWith('/') && process.fs.peek(pwd) === process.fs.peek('.')
  variables.set('PWD', isRight && pwd !== undefined ? pwd : process.cwd)
  variables.export('PWD')
  variables.set('PPID', String(process.parent?.pid ?? 0))
}
