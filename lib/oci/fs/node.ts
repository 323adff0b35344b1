import type { Content } from '../content/content'

/** Marks the nodes that a tree may change in place: those made since its last snapshot. */
export type Epoch = object

interface Attributes {
  /** Permission bits, set-id and sticky bits included: 0o755. */
  mode: number
  uid: number
  gid: number
  /** In milliseconds since 1970. */
  mtime: number
  epoch: Epoch
}

export interface FileNode extends Attributes {
  type: 'file'
  content: Content
  /** How many names it has. */
  links: number
}

export interface DirNode extends Attributes {
  type: 'dir'
  entries: Map<string, FsNode>
  /** The folder of the lower layers that this one was copied up from; null when it is new, and hides what was below. */
  origin: DirNode | null
}

export interface SymlinkNode extends Attributes {
  type: 'symlink'
  target: string
}

export interface FifoNode extends Attributes {
  type: 'fifo'
}

/** A character device; `device` says which (`null`, `zero`, `random`, `tty`, `fd`). */
export interface DeviceNode extends Attributes {
  type: 'device'
  device: string
}

export type FsNode = FileNode | DirNode | SymlinkNode | FifoNode | DeviceNode

export function newDir(epoch: Epoch, mode = 0o755, uid = 0, gid = 0, mtime = 0): DirNode {
  return { type: 'dir', mode, uid, gid, mtime, epoch, entries: new Map(), origin: null }
}

/** A copy that belongs to `epoch`. The entries of a folder are shared until they are changed in turn. */
export function copyUp<T extends FsNode>(node: T, epoch: Epoch): T {
  if (node.type === 'dir') return { ...node, epoch, entries: new Map(node.entries), origin: node }
  // A hard link of a lower layer is copied up alone, as in OverlayFS.
  return node.type === 'file' ? { ...node, epoch, links: 1 } : { ...node, epoch }
}
