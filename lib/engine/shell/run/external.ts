import type { Redirection } from 'unbash'
import { readContent } from '@/lib/oci/content/content'
import { FsError } from '@/lib/oci/fs/errno'
import type { Process } from '../../process/contract'
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
    const path = findCommand(process.fs, given.get('PATH') ?? shell.path, argv[0] ?? '')
    if (path === null) {
      complainTo(shell, files, shell.dialect.notFound(argv[0] ?? ''))
      return 127
    }
    if (tail && redirections.length === 0) return yield* process.execute(path, argv, env)
    const child = start(shell, path, argv, { env, files })
    const status = yield* process.wait(child)
    reportDeath(shell, child)
    return status
  } catch (error) {
    if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
    return failedToRun(shell, files, argv[0] ?? '', error)
  } finally {
    releaseAll(files)
  }
}

/** Starts a file; a text without `#!` is a script for this very shell. */
function start(shell: Shell, path: string, argv: readonly string[], changes: Parameters<Process['spawn']>[2]): Process {
  const { process } = shell
  try {
    return process.spawn(path, argv, changes)
  } catch (error) {
    if (!(error instanceof FsError) || error.code !== 'ENOEXEC') throw error
    const content = process.fs.content(path)
    if (content.kind === 'synthetic' || readContent(content, 0, 80).includes('\0')) throw error
    return process.fork(shell.interpreter.main, { ...changes, argv: [shell.dialect.name, path, ...argv.slice(1)] })
  }
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
