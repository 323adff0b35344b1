import type { Credentials } from '@/lib/oci/fs/credentials'
import type { FileSystem } from '@/lib/oci/fs/file-system'
import { readGroups, readUsers } from '../programs/shared/accounts'

export interface RunAs {
  who: Credentials
  home: string
}

/**
 * Who `USER name:group` runs as, as runc resolves it: an unknown name is an error, an unknown number is itself, in group
 * 0. The home folder is `/` for someone unknown.
 */
export function resolveUser(fs: FileSystem, user: string): RunAs | { error: string } {
  const [name = '', group] = (user === '' ? '0' : user).split(':')
  const isNumber = /^\d+$/.test(name)
  const account =
    readUsers(fs).find((other) => other.name === name) ??
    (isNumber ? readUsers(fs).find(({ uid }) => uid === Number(name)) : undefined)
  if (account === undefined && !isNumber)
    return { error: `unable to find user ${name}: no matching entries in passwd file` }
  const uid = account?.uid ?? Number(name)
  let gid = account?.gid ?? 0
  let supplementary: number[] = []
  if (group !== undefined && group !== '') {
    const found = readGroups(fs).find((other) => other.name === group)
    if (found === undefined && !/^\d+$/.test(group))
      return { error: `unable to find group ${group}: no matching entries in group file` }
    gid = found?.gid ?? Number(group)
  } else if (account !== undefined) {
    supplementary = readGroups(fs)
      .filter(({ members }) => members.includes(account.name))
      .map((other) => other.gid)
  }
  return { who: { uid, gid, groups: supplementary }, home: account?.home || '/' }
}

/**
 * The owner that `--chown=` gives, as BuildKit resolves it: an unknown name is root, a number without a group is also the
 * group. Null when a name has to be looked up where there is no filesystem (FROM scratch).
 */
export function resolveOwner(fs: FileSystem | null, owner: string): { uid: number; gid: number } | null {
  const [name = '', group = ''] = owner.split(':')
  let [uid, gid] = [0, 0]
  if (/^\d+$/.test(name)) [uid, gid] = [Number(name), Number(name)]
  else if (name !== '') {
    if (fs === null) return null
    const account = readUsers(fs).find((other) => other.name === name)
    if (account !== undefined) [uid, gid] = [account.uid, account.gid]
  }
  if (/^\d+$/.test(group)) gid = Number(group)
  else if (group !== '') {
    if (fs === null) return null
    gid = readGroups(fs).find((other) => other.name === group)?.gid ?? gid
  }
  return { uid, gid }
}
