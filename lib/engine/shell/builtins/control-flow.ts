import { FsError } from '@/lib/oci/fs/errno'
import { findCommand } from '../../process/exec'
import { LoopJump, Return, ShellError, ShellExit } from '../control'
import { redirected } from '../run/redirect'
import type { Shell } from '../shell'
import { type Builtin, EVERY, special } from './builtin'

function number(shell: Shell, builtin: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (shell.dialect.name === 'bash') {
    shell.complainOf(builtin, `${text}: numeric argument required`)
    throw new ShellExit(2)
  }
  shell.complainOf(builtin, `Illegal number: ${text}`)
  throw new ShellExit(2)
}

function jump(kind: 'break' | 'continue'): Builtin {
  return special((shell, [, levels = '1']) => {
    if (shell.loops === 0) return 0
    throw new LoopJump(kind, Math.min(Math.max(number(shell, kind, levels), 1), shell.loops))
  })
}

const evaluate: Builtin = {
  dialects: EVERY,
  isSpecial: true,
  run: (shell, [, ...words]) => shell.interpreter.text(shell, words.join(' ')),
}

const dot: Builtin = {
  dialects: EVERY,
  isSpecial: true,
  *run(shell, [name = '.', file, ...parameters]) {
    if (file === undefined) {
      shell.complainOf(name, 'filename argument required')
      return 2
    }
    const { fs } = shell.process
    const path = file.includes('/') ? file : (findScript(shell, file) ?? file)
    let text: string
    try {
      text = fs.readText(path)
    } catch (error) {
      if (!(error instanceof FsError)) throw error
      const { dialect } = shell
      if (dialect.name === 'bash') {
        shell.complain(`${file}: ${error.message}`)
        return 1
      }
      shell.complainOf(
        name,
        dialect.name === 'dash'
          ? `cannot open ${file}: ${error.code === 'ENOENT' ? 'No such file' : error.message}`
          : `can't open '${file}': ${error.message}`,
      )
      throw new ShellExit(2)
    }
    const before = shell.parameters
    if (parameters.length > 0) shell.parameters = parameters
    try {
      return yield* shell.interpreter.text(shell, text)
    } catch (thrown) {
      if (thrown instanceof Return) return thrown.status
      throw thrown
    } finally {
      if (parameters.length > 0) shell.parameters = before
    }
  },
}

function findScript(shell: Shell, name: string): string | undefined {
  const { fs } = shell.process
  const folder = shell.path.split(':').find((dir) => fs.peek(`${dir}/${name}`)?.type === 'file')
  if (folder !== undefined) return `${folder}/${name}`
  return shell.dialect.name === 'dash' ? undefined : `./${name}`
}

const exec: Builtin = {
  dialects: EVERY,
  isSpecial: true,
  *run(shell, [, ...argv], { redirects }) {
    const { process } = shell
    if (argv.length === 0) {
      // The descriptors stay as they are set: the caller would put them back.
      shell.keptFiles = yield* redirected(shell, redirects)
      return 0
    }
    const path = findCommand(process.fs, shell.path, argv[0] ?? '')
    if (path === null) {
      shell.complain(shell.dialect.name === 'bash' ? `exec: ${argv[0]}: not found` : `exec: ${argv[0]}: not found`)
      throw new ShellExit(127)
    }
    try {
      return yield* process.execute(path, argv, shell.variables.environment())
    } catch (error) {
      if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
      shell.complain(`exec: ${argv[0]}: ${error.message}`)
      throw new ShellExit(error.code === 'ENOENT' ? 127 : 126)
    }
  },
}

export const CONTROL_FLOW: Readonly<Record<string, Builtin>> = {
  ':': special(() => 0),
  break: jump('break'),
  continue: jump('continue'),
  return: special((shell, [, status]) => {
    throw new Return(status === undefined ? shell.status : number(shell, 'return', status) & 0xff)
  }),
  exit: special((shell, [, status]) => {
    throw new ShellExit(status === undefined ? shell.status : number(shell, 'exit', status) & 0xff)
  }),
  eval: evaluate,
  '.': dot,
  source: { ...dot, dialects: ['ash', 'bash'] },
  exec,
  shift: special((shell, [, count = '1']) => {
    const by = number(shell, 'shift', count)
    if (by > shell.parameters.length) {
      if (shell.dialect.name === 'dash') throw new ShellError("shift: can't shift that many", 2)
      return 1
    }
    shell.parameters = shell.parameters.slice(by)
    return 0
  }),
}
