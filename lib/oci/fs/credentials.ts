import type { FsNode } from './node'

/** Who asks. Root passes every check, as with Docker's default capabilities. */
export interface Credentials {
  uid: number
  gid: number
  /** Supplementary groups. */
  groups: readonly number[]
}

export const ROOT: Credentials = { uid: 0, gid: 0, groups: [] }

export const READ = 4
export const WRITE = 2
export const EXECUTE = 1

function inGroup({ gid, groups }: Credentials, group: number): boolean {
  return gid === group || groups.includes(group)
}

/** Whether `who` may do all of `wanted` (READ | WRITE | EXECUTE) to a node. */
export function isAllowed(who: Credentials, node: FsNode, wanted: number): boolean {
  if (who.uid === 0) {
    // Even root executes only what somebody may execute.
    return (wanted & EXECUTE) === 0 || node.type === 'dir' || (node.mode & 0o111) !== 0
  }
  const shift = who.uid === node.uid ? 6 : inGroup(who, node.gid) ? 3 : 0
  return ((node.mode >> shift) & wanted) === wanted
}

/** Whether `who` may change the rights of a node. */
export function owns(who: Credentials, node: FsNode): boolean {
  return who.uid === 0 || who.uid === node.uid
}

/** Whether `who` may give a node to an owner and a group. Only root gives files away. */
export function mayGive(who: Credentials, node: FsNode, uid: number, gid: number): boolean {
  if (who.uid === 0) return true
  return uid === node.uid && who.uid === node.uid && (gid === node.gid || inGroup(who, gid))
}

/** Whether `who` may remove `node` from `folder`, which they can write in: a sticky folder (/tmp) keeps others' files. */
export function mayRemove(who: Credentials, folder: FsNode, node: FsNode): boolean {
  return (folder.mode & 0o1000) === 0 || who.uid === 0 || who.uid === node.uid || who.uid === folder.uid
}
