import type { Redirection } from 'unbash'
import { readContent } from '@/lib/oci/content/content'
import { EXECUTE } from '@/lib/oci/fs/credentials'
import { FsError } from '@/lib/oci/fs/errno'
import type { Main, Process } from '../../process/contract'
import { findCommand } from '../../process/exec'
import type { Run } from '../../process/wait'
import type { Shell } from '../shell'
import { redirected, releaseAll } from './redirect'
import { reportDeath } from './report-death'

/**
 * Runs a program from its file, looked for in PATH. `tail`: the shell has nothing left to do, and gives its process to
 * the program.
 */
export function* runExternal(
  shell: Shell,
  argv: readonly string[],
  given: ReadonlyMap<string, string>,
  redirections: readonly Redirection[],
  tail: boolean,
): Run<number> {
  const { process } = shell
  const files = yield* redirected(shell, redirections)
  try {
    const env = shell.variables.environment()
    for (const [name, value] of given) env.set(name, value)
    const name = argv[0] ?? ''
    const applet = ownApplet(shell, name)
    if (applet !== undefined) return yield* waitFor(shell, process.fork(applet, { argv, env, files }))
    const path = findCommand(process.fs, given.get('PATH') ?? shell.path, name)
    if (path === null) {
      complainTo(shell, files, shell.dialect.notFound(name))
      return 127
    }
    if (tail && redirections.length === 0 && !isPlainText(shell, path)) return yield* process.execute(path, argv, env)
    return yield* waitFor(shell, start(shell, path, argv, { env, files }))
  } catch (error) {
    if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
    return failedToRun(shell, files, argv[0] ?? '', error)
  } finally {
    releaseAll(files)
  }
}

/** A command that this busybox runs by itself. */
function ownApplet({ process }: Shell, name: string): Main | undefined {
  if (process.executable?.applets?.includes(name) !== true) return undefined
  return process.kernel.programs.find(name, process.vendor)?.main
}

function* waitFor(shell: Shell, child: Process): Run<number> {
  const status = yield* shell.process.wait(child)
  reportDeath(shell, child)
  return status
}

/** Whether a file that may be executed is a text without `#!`: a script for this very shell. */
function isPlainText({ process: { fs } }: Shell, path: string): boolean {
  const node = fs.peek(path)
  if (node?.type !== 'file' || node.content.kind !== 'bytes' || !fs.allows(path, EXECUTE)) return false
  const head = readContent(node.content, 0, 80)
  return !head.startsWith('#!') && !head.includes('\0')
}

/** Starts a file. */
function start(shell: Shell, path: string, argv: readonly string[], changes: Parameters<Process['spawn']>[2]): Process {
  const { process, dialect, interpreter } = shell
  if (!isPlainText(shell, path)) return process.spawn(path, argv, changes)
  return process.fork(interpreter.main, { ...changes, argv: [dialect.name, path, ...argv.slice(1)] })
}

function complainTo(shell: Shell, files: Parameters<typeof releaseAll>[0], message: string): void {
  const { process } = shell
  const saved = process.files.get(2)
  const error = files.get(2)
  if (error !== undefined) process.files.set(2, error)
  shell.complain(message)
  if (saved !== undefined) process.files.set(2, saved)
}

function failedToRun(shell: Shell, files: Parameters<typeof releaseAll>[0], name: string, error: FsError): number {
  const { dialect } = shell
  if (error.code === 'EAGAIN') {
    complainTo(
      shell,
      files,
      dialect.name === 'bash'
        ? 'fork: retry: Resource temporarily unavailable'
        : "can't fork: Resource temporarily unavailable",
    )
    return dialect.name === 'bash' ? 254 : 2
  }
  const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR'
  const isDir = shell.process.fs.isDir(name)
  const reason =
    isMissing && dialect.name !== 'bash'
      ? 'not found'
      : isDir && dialect.name === 'bash'
        ? 'Is a directory'
        : error.message
  complainTo(shell, files, `${name}: ${reason}`)
  return isMissing ? 127 : 126
}
