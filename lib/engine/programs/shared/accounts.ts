import { FsError } from '@/lib/oci/fs/errno'
import type { FileSystem } from '@/lib/oci/fs/file-system'

export interface User {
  name: string
  uid: number
  gid: number
  gecos: string
  home: string
  shell: string
}

export interface Group {
  name: string
  gid: number
  members: string[]
}

function records(fs: FileSystem, path: string): string[][] {
  try {
    const lines = fs.readText(path).split('\n')
    return lines.filter((line) => line !== '').map((line) => line.split(':'))
  } catch (error) {
    if (error instanceof FsError) return []
    throw error
  }
}

/** The lines of /etc/passwd; none when it cannot be read. */
export function readUsers(fs: FileSystem): User[] {
  return records(fs, '/etc/passwd').map(([name = '', , uid = '', gid = '', gecos = '', home = '', shell = '']) => ({
    name,
    uid: Number(uid),
    gid: Number(gid),
    gecos,
    home,
    shell,
  }))
}

/** The lines of /etc/group; none when it cannot be read. */
export function readGroups(fs: FileSystem): Group[] {
  return records(fs, '/etc/group').map(([name = '', , gid = '', members = '']) => ({
    name,
    gid: Number(gid),
    members: members.split(',').filter((member) => member !== ''),
  }))
}

export function userName(fs: FileSystem, uid: number): string | undefined {
  return readUsers(fs).find((user) => user.uid === uid)?.name
}

export function groupName(fs: FileSystem, gid: number): string | undefined {
  return readGroups(fs).find((group) => group.gid === gid)?.name
}

/** The number of a user given by name or number; undefined when nobody has that name. */
export function uidOf(fs: FileSystem, text: string): number | undefined {
  return readUsers(fs).find(({ name }) => name === text)?.uid ?? (/^\d+$/.test(text) ? Number(text) : undefined)
}

export function gidOf(fs: FileSystem, text: string): number | undefined {
  return readGroups(fs).find(({ name }) => name === text)?.gid ?? (/^\d+$/.test(text) ? Number(text) : undefined)
}
