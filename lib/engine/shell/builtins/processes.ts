import { findCommand } from '../../process/exec'
import { parseSignal, type Signal } from '../../process/signals'
import type { Run } from '../../process/wait'
import { BASH_KILL, BUSYBOX_KILL, DASH_KILL, runKill } from '../../programs/kill/run'
import { reportDeath } from '../run/report-death'
import { setTrap } from '../run/traps'
import type { Shell } from '../shell'
import { type Builtin, EVERY, plain, special } from './builtin'

const KEYWORDS: ReadonlySet<string> = new Set(
  'if then else elif fi for in do done while until case esac { } ! [[ ]] function'.split(' '),
)

/** What a word would run, as `command -v` and `type` say it; undefined when nothing. */
function describe(shell: Shell, name: string): { kind: string; path: string } | undefined {
  const alias = shell.aliases.get(name)
  if (alias !== undefined) return { kind: 'alias', path: alias }
  if (KEYWORDS.has(name)) return { kind: 'keyword', path: name }
  if (shell.functions.has(name)) return { kind: 'function', path: name }
  if (shell.interpreter.isBuiltin(shell, name)) return { kind: 'builtin', path: name }
  if (shell.process.executable?.applets?.includes(name)) return { kind: 'file', path: name }
  const path = findCommand(shell.process.fs, shell.path, name)
  if (path === null || !shell.process.fs.exists(path)) return undefined
  return { kind: 'file', path }
}

const command: Builtin = {
  dialects: EVERY,
  isSpecial: false,
  run(shell, [, ...words], call) {
    const [option = '', name = ''] = words
    if (option === '-v' || option === '-V') {
      const found = describe(shell, name)
      if (found === undefined) {
        if (option === '-V') shell.complain(shell.dialect.notFound(name))
        return shell.dialect.name === 'bash' ? 1 : 127
      }
      shell.process.out(
        `${option === '-V' ? sentence(shell, name, found) : found.kind === 'alias' ? `alias ${name}='${found.path}'` : found.path}\n`,
      )
      return 0
    }
    const argv = option === '-p' ? words.slice(1) : words
    return argv.length === 0 ? 0 : shell.interpreter.command(shell, argv, call.redirects)
  },
}

function sentence(shell: Shell, name: string, { kind, path }: { kind: string; path: string }): string {
  const isBash = shell.dialect.name === 'bash'
  switch (kind) {
    case 'keyword':
      return `${name} is a shell keyword`
    case 'function':
      return isBash ? `${name} is a function` : `${name} is a shell function`
    case 'builtin':
      return `${name} is a shell builtin`
    case 'alias':
      return isBash ? `${name} is aliased to \`${path}'` : `${name} is an alias for ${path}`
    default:
      return `${name} is ${path}`
  }
}

const wait: Builtin = {
  dialects: EVERY,
  isSpecial: false,
  *run(shell, [, ...words]) {
    const wanted =
      words.length === 0 ? [...shell.background] : shell.background.filter(({ pid }) => words.includes(String(pid)))
    if (words.length > 0 && wanted.length === 0) return 127
    let status = 0
    for (const child of wanted) {
      status = yield* waitOrSignal(shell, child)
      if (shell.caught.length > 0) return status
      reportDeath(shell, child)
      shell.background.splice(shell.background.indexOf(child), 1)
    }
    return words.length === 0 ? 0 : status
  },
}

/** Waits for a child; a signal that has a trap ends the wait. */
function* waitOrSignal(shell: Shell, child: Shell['background'][number]): Run<number> {
  for (;;) {
    if (child.status !== undefined) return child.status
    if (shell.caught.length > 0) return 128
    yield { queues: [child.ended, shell.process.signalled] }
  }
}

function trap(shell: Shell, [, ...words]: readonly string[]): number {
  const [action, ...names] = words[0] === '--' ? words.slice(1) : words
  if (action === undefined || action === '-p') {
    for (const [signal, text] of shell.traps) shell.process.out(`trap -- '${text}' ${signal}\n`)
    return 0
  }
  const targets = names.length === 0 ? [action] : names
  for (const name of targets) {
    const signal: Signal | 'EXIT' | undefined = name === 'EXIT' || name === '0' ? 'EXIT' : parseSignal(name)
    if (signal === undefined) {
      if (['ERR', 'DEBUG', 'RETURN'].includes(name) && shell.dialect.name === 'bash') continue
      shell.complainOf(
        'trap',
        `${name}: ${shell.dialect.name === 'dash' ? 'bad trap' : 'invalid signal specification'}`,
      )
      return 1
    }
    setTrap(shell, signal, names.length === 0 || action === '-' ? null : action)
  }
  return 0
}

export const PROCESSES: Readonly<Record<string, Builtin>> = {
  command,
  builtin: { ...command, dialects: ['bash'] },
  wait,
  trap: special(trap),
  true: plain(() => 0),
  false: plain(() => 1),
  kill: plain((shell, [, ...words]) => {
    const targets = words.map((word) => (/^%\d*$/.test(word) ? String(shell.lastBackground?.pid ?? word) : word))
    const { name } = shell.dialect
    if (name === 'ash') return runKill(shell.process, targets, BUSYBOX_KILL, (message) => shell.complain(message))
    const own = name === 'dash' ? DASH_KILL : BASH_KILL
    return runKill(shell.process, targets, own, (message) => shell.complainOf('kill', message))
  }),
  type: plain((shell, [, ...words]) => {
    let status = 0
    for (const name of words.filter((word) => !word.startsWith('-'))) {
      const found = describe(shell, name)
      if (found !== undefined) shell.process.out(`${sentence(shell, name, found)}\n`)
      else {
        status = shell.dialect.name === 'bash' ? 1 : 127
        if (shell.dialect.name === 'bash') shell.complainOf('type', `${name}: not found`)
        else shell.process.out(`${name}: not found\n`)
      }
    }
    return status
  }),
  hash: plain(() => 0),
  jobs: plain(() => 0),
  times: plain(() => 0),
  ulimit: plain((shell, [, option]) => {
    if (option === undefined || !/\d/.test(option)) shell.process.out('unlimited\n')
    return 0
  }),
  alias: plain((shell, [, ...words]) => {
    for (const word of words) {
      const equals = word.indexOf('=')
      if (equals > 0) shell.aliases.set(word.slice(0, equals), word.slice(equals + 1))
    }
    return 0
  }),
  unalias: plain((shell, [, ...words]) => {
    for (const word of words) shell.aliases.delete(word)
    return 0
  }),
  shopt: plain(() => 0, ['bash']),
}
