import { FsError } from '@/lib/oci/fs/errno'
import type { FileSystem } from '@/lib/oci/fs/file-system'

function read(fs: FileSystem, path: string): string | undefined {
  try {
    return fs.readText(path)
  } catch (error) {
    if (error instanceof FsError && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Adds a line to an account file, in place: its rights stay. A file that does not exist is not made. */
export function appendRecord(fs: FileSystem, path: string, line: string): void {
  const text = read(fs, path)
  if (text === undefined) return
  fs.writeText(path, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`)
}

/** Changes the lines of an account file whose first field is `name`; null removes the line. */
export function changeRecord(
  fs: FileSystem,
  path: string,
  name: string,
  change: (fields: string[]) => string[] | null,
): void {
  const text = read(fs, path)
  if (text === undefined) return
  const lines = text.split('\n').flatMap((line) => {
    if (!line.startsWith(`${name}:`)) return [line]
    const changed = change(line.split(':'))
    return changed === null ? [] : [changed.join(':')]
  })
  fs.writeText(path, lines.join('\n'))
}

/** Puts a user into a group that exists. */
export function joinGroup(fs: FileSystem, user: string, group: string): void {
  for (const path of ['/etc/group', '/etc/gshadow']) {
    changeRecord(fs, path, group, (fields) => {
      const members = (fields[3] ?? '').split(',').filter(Boolean)
      return members.includes(user) ? fields : [...fields.slice(0, 3), [...members, user].join(',')]
    })
  }
}

/** The first number from `from` that nobody has. */
export function freeNumber(taken: readonly number[], from: number, to: number): number {
  const used = new Set(taken)
  for (let number = from; number <= to; number++) if (!used.has(number)) return number
  return from
}
