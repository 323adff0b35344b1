import type { Redirection } from 'unbash'
import { utf8 } from '@/lib/oci/content/bytes'
import { FsError } from '@/lib/oci/fs/errno'
import { OpenBytes } from '../../process/files'
import { type OpenMode, openFile } from '../../process/open'
import type { OpenFile } from '../../process/open-file'
import type { Run } from '../../process/wait'
import { ShellError } from '../control'
import { expandParts, expandText } from '../expand/word'
import type { Shell } from '../shell'

const MODES: Readonly<Record<string, OpenMode>> = {
  '>': 'write',
  '>|': 'write',
  '>>': 'append',
  '<': 'read',
  '<>': 'read-write',
  '&>': 'write',
  '&>>': 'append',
}

/**
 * The descriptors of the process with redirections applied, in order. Whoever asks releases the ones that are new. Throws
 * a ShellError, with the shell's words, when a file cannot be opened.
 */
export function* redirected(shell: Shell, redirections: readonly Redirection[]): Run<Map<number, OpenFile>> {
  const files = new Map(shell.process.files)
  for (const file of files.values()) file.retain()
  try {
    for (const redirection of redirections) yield* apply(shell, files, redirection)
  } catch (error) {
    releaseAll(files)
    throw error
  }
  return files
}

export function releaseAll(files: ReadonlyMap<number, OpenFile>): void {
  for (const file of files.values()) file.release()
}

function put(files: Map<number, OpenFile>, fd: number, file: OpenFile): void {
  files.get(fd)?.release()
  files.set(fd, file)
}

function* apply(shell: Shell, files: Map<number, OpenFile>, redirection: Redirection): Run<void> {
  const { operator, descriptor } = redirection
  const fd = descriptor?.type === 'FileDescriptor' ? descriptor.value : operator.startsWith('<') ? 0 : 1
  if (redirection.type === 'HereDoc') {
    put(files, fd, new OpenBytes(utf8(yield* documentText(shell, redirection))))
    return
  }
  if (redirection.target === undefined) throw new ShellError('syntax error: unexpected redirection', 2)
  const target = yield* expandText(shell, redirection.target)
  if (redirection.type === 'HereString') {
    put(files, fd, new OpenBytes(utf8(`${target}\n`)))
    return
  }
  if (operator === '>&' || operator === '<&') {
    if (target === '-') {
      files.get(fd)?.release()
      files.delete(fd)
      return
    }
    const source = files.get(Number(target))
    if (/^\d+$/.test(target)) {
      if (source === undefined) throw new ShellError(badDescriptor(shell, target), 1, false)
      source.retain()
      put(files, fd, source)
      return
    }
    if (shell.dialect.name === 'dash') throw new ShellError('Syntax error: Bad fd number', 2)
  }
  const file = open(shell, target, operator)
  put(files, fd, file)
  if (operator.startsWith('&>') || operator === '>&') {
    file.retain()
    put(files, 2, file)
  }
}

function badDescriptor({ dialect }: Shell, fd: string): string {
  return dialect.name === 'ash' ? `dup2(${fd},1): Bad file descriptor` : `${fd}: Bad file descriptor`
}

function open(shell: Shell, path: string, operator: string): OpenFile {
  const mode = MODES[operator] ?? 'write'
  const { dialect, options, process } = shell
  try {
    if (operator === '>' && options.noclobber && process.fs.peek(path)?.type === 'file')
      throw new FsError('EEXIST', path)
    return openFile(process, path, mode)
  } catch (error) {
    if (!(error instanceof FsError)) throw error
    const words = mode === 'read' ? dialect.cannotOpen : dialect.cannotCreate
    throw new ShellError(words(path, error.message), dialect.name === 'dash' ? 2 : 1, false)
  }
}

function* documentText(
  shell: Shell,
  { operator, body, delimiter }: Extract<Redirection, { type: 'HereDoc' }>,
): Run<string> {
  const isPlain = delimiter?.quoted === true || body.parts === undefined
  const raw = isPlain ? body.text : yield* expandParts(shell, body.parts ?? [])
  const text =
    isPlain && delimiter?.quoted !== true ? raw.replace(/\\([$`\\\n])/g, (_, char) => (char === '\n' ? '' : char)) : raw
  return operator === '<<-' ? text.replace(/^\t+/gm, '') : text
}

/** Does something with redirections in force, then puts the descriptors back. */
export function* withRedirections<T>(shell: Shell, redirections: readonly Redirection[], body: () => Run<T>): Run<T> {
  if (redirections.length === 0) return yield* body()
  const { files } = shell.process
  const changed = yield* redirected(shell, redirections)
  const before = new Map(files)
  replace(files, changed)
  try {
    return yield* body()
  } finally {
    const after = new Map(files)
    replace(files, before)
    releaseAll(after)
  }
}

function replace(files: Map<number, OpenFile>, by: ReadonlyMap<number, OpenFile>): void {
  files.clear()
  for (const [fd, file] of by) files.set(fd, file)
}
