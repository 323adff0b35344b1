import { decode } from '@/lib/oci/content/bytes'
import type { Executable } from '@/lib/oci/content/content'
import { readContent } from '@/lib/oci/content/content'
import { EXECUTE } from '@/lib/oci/fs/credentials'
import { FsError } from '@/lib/oci/fs/errno'
import type { FileSystem } from '@/lib/oci/fs/file-system'
import type { Main, Process, ProgramTable } from './contract'

const MAX_INTERPRETERS = 4

/** Called by one name, they hold many programs, and look at the name they were called by. */
const MULTI_CALL: ReadonlySet<string> = new Set(['busybox', 'coreutils'])

interface Loaded {
  main: Main
  argv: readonly string[]
  executable: Executable
}

/**
 * What the kernel would run for a file: a program that has a model, through the interpreter that its first line names if
 * it is a script. Throws an FsError: ENOENT, EACCES, or ENOEXEC when the file is no program.
 */
export function loadProgram(
  fs: FileSystem,
  programs: ProgramTable,
  path: string,
  argv: readonly string[],
  depth = 0,
): Loaded {
  const { node } = fs.stat(path)
  if (node.type !== 'file' || !fs.allows(path, EXECUTE)) throw new FsError('EACCES', path)
  const { content } = node
  if (content.kind === 'synthetic' && content.executable !== undefined) {
    const { executable } = content
    if (executable.loader !== undefined && !fs.exists(executable.loader)) throw new FsError('ENOENT', path)
    const main = mainOf(programs, executable, argv)
    return { main, argv, executable }
  }
  const head = readContent(content, 0, 256)
  if (!head.startsWith('#!') || depth >= MAX_INTERPRETERS) throw new FsError(depth ? 'ELOOP' : 'ENOEXEC', path)
  const line = decode(head).slice(2).split('\n', 1)[0]?.trim() ?? ''
  const [, interpreter = '', argument = ''] = /^(\S*)\s*(.*)$/.exec(line) ?? []
  const words = argument === '' ? [interpreter] : [interpreter, argument]
  return loadProgram(fs, programs, interpreter, [...words, path, ...argv.slice(1)], depth + 1)
}

function mainOf(programs: ProgramTable, { program, vendor }: Executable, argv: readonly string[]): Main {
  const [called = ''] = argv
  const name = called.slice(called.lastIndexOf('/') + 1)
  const wanted = MULTI_CALL.has(program) && name !== program ? name : program
  return programs.find(wanted, vendor)?.main ?? ((process) => noModel(process, wanted))
}

/** A program that the image holds and that we cannot run: say so rather than pretend. */
function noModel(process: Process, name: string): number {
  process.err(`cale-sèche : le programme « ${name} » n’est pas simulé.\n`)
  return 126
}

/** Where commands are looked for when PATH is not set, as execvp does. */
export const DEFAULT_PATH = '/bin:/usr/bin'

/** Looks for a command in the folders of PATH, as execvp does; a name with a slash is a path. Null when there is none. */
export function findCommand(fs: FileSystem, path: string, name: string): string | null {
  if (name.includes('/')) return name
  for (const folder of path.split(':')) {
    const candidate = `${folder === '' ? '.' : folder.replace(/\/+$/, '')}/${name}`
    const node = fs.peek(candidate)
    if (node?.type === 'file' && fs.allows(candidate, EXECUTE)) return candidate
  }
  return null
}
