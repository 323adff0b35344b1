import { type Bytes, decode, utf8 } from '../content/bytes'
import { bytesContent, type Content, contentSize, EMPTY, readContent } from '../content/content'
import { type Credentials, EXECUTE, isAllowed, mayGive, mayRemove, owns, READ, WRITE } from './credentials'
import { FsError } from './errno'
import { FileHandle, resized } from './file-handle'
import type { MountTable } from './mounts'
import type { DirNode, FsNode } from './node'
import { absolute, baseName, parentPath, pathOf } from './path'
import { type Place, resolve } from './resolve'

export interface Stat {
  type: FsNode['type']
  mode: number
  uid: number
  gid: number
  /** In bytes; the length of the target for a link. */
  size: number
  /** In milliseconds since 1970. */
  mtime: number
  links: number
  node: FsNode
}

export interface OpenOptions {
  append?: boolean
  truncate?: boolean
  create?: boolean
  exclusive?: boolean
  /** Permissions of a file that is created, before umask. */
  mode?: number
}

/** How one process sees files: with its rights, from its folder. Every operation throws an FsError when the kernel would refuse. */
export interface Viewpoint {
  mounts: MountTable
  who: Credentials
  /** Absolute. */
  cwd: string
  umask(): number
  /** In milliseconds since 1970. */
  now(): number
}

function statOf(node: FsNode): Stat {
  const { type, mode, uid, gid, mtime } = node
  const size =
    node.type === 'file'
      ? contentSize(node.content)
      : node.type === 'dir'
        ? 4096
        : node.type === 'symlink'
          ? utf8(node.target).length
          : 0
  let links = node.type === 'file' ? node.links : 1
  // OverlayFS counts no links of a folder that it puts together from several layers.
  if (node.type === 'dir' && node.origin === null) {
    links = 2
    for (const child of node.entries.values()) if (child.type === 'dir') links++
  }
  return { type, mode, uid, gid, size, mtime, links, node }
}

export class FileSystem {
  constructor(private readonly view: Viewpoint) {}

  resolve(path: string, followLast = true): Place {
    return resolve(this.view, this.view.cwd, path, followLast)
  }

  /** `path` from the root, without looking at links. */
  absolute(path: string): string {
    return absolute(this.view.cwd, path)
  }

  #existing(path: string, followLast = true): Place & { node: FsNode } {
    const place = this.resolve(path, followLast)
    if (place.node === undefined) throw new FsError('ENOENT', path)
    return { ...place, node: place.node }
  }

  stat(path: string): Stat {
    return statOf(this.#existing(path).node)
  }

  lstat(path: string): Stat {
    return statOf(this.#existing(path, false).node)
  }

  /** What `path` leads to; undefined when nothing can be reached there. */
  peek(path: string, followLast = true): FsNode | undefined {
    try {
      return this.resolve(path, followLast).node
    } catch (error) {
      if (error instanceof FsError) return undefined
      throw error
    }
  }

  exists(path: string): boolean {
    return this.peek(path) !== undefined
  }

  isDir(path: string): boolean {
    return this.peek(path)?.type === 'dir'
  }

  /** Whether the process may do `wanted` (READ | WRITE | EXECUTE) there. */
  allows(path: string, wanted: number): boolean {
    try {
      const { node, mount } = this.#existing(path)
      return isAllowed(this.view.who, node, wanted) && !((wanted & WRITE) !== 0 && mount.readOnly)
    } catch (error) {
      if (error instanceof FsError) return false
      throw error
    }
  }

  /** The absolute path without any link. */
  realpath(path: string): string {
    return pathOf(this.#existing(path).names)
  }

  readlink(path: string): string {
    const { node } = this.#existing(path, false)
    if (node.type !== 'symlink') throw new FsError('EINVAL', path)
    return node.target
  }

  /** The names in a folder, in byte order. */
  readdir(path: string): string[] {
    const { node, names } = this.#existing(path)
    if (node.type !== 'dir') throw new FsError('ENOTDIR', path)
    if (!isAllowed(this.view.who, node, READ)) throw new FsError('EACCES', path)
    const found = new Set(node.entries.keys())
    const folder = pathOf(names)
    for (const [at] of this.view.mounts.all()) if (at !== '/' && parentPath(at) === folder) found.add(baseName(at))
    return [...found].sort()
  }

  content(path: string): Content {
    const { node } = this.#existing(path)
    if (node.type === 'dir') throw new FsError('EISDIR', path)
    if (!isAllowed(this.view.who, node, READ)) throw new FsError('EACCES', path)
    return node.type === 'file' ? node.content : EMPTY
  }

  read(path: string): Bytes {
    return readContent(this.content(path))
  }

  readText(path: string): string {
    return decode(this.read(path))
  }

  /** Opens a file to read it: what a process holds. */
  open(path: string): FileHandle {
    const { node, mount, inner } = this.#existing(path)
    if (!isAllowed(this.view.who, node, READ)) throw new FsError('EACCES', path)
    if (node.type !== 'file') throw new FsError(node.type === 'dir' ? 'EISDIR' : 'EINVAL', path)
    return new FileHandle(mount.tree, inner, node, this.view.now)
  }

  openToWrite(path: string, options: OpenOptions = {}): FileHandle {
    const { create = true, exclusive = false, truncate = false, mode = 0o666 } = options
    const place = this.resolve(path, !exclusive)
    const { mount, inner, node } = place
    if (node !== undefined && exclusive) throw new FsError('EEXIST', path)
    if (node === undefined) {
      if (!create || path.endsWith('/')) throw new FsError(create ? 'EISDIR' : 'ENOENT', path)
      this.#add(place, path, { type: 'file', content: EMPTY, links: 1 }, mode & ~this.view.umask())
    } else {
      if (node.type === 'dir') throw new FsError('EISDIR', path)
      if (!isAllowed(this.view.who, node, WRITE)) throw new FsError('EACCES', path)
      this.#writable(place, path)
    }
    const own = mount.tree.own(inner)
    if (own.type !== 'file') throw new FsError('EINVAL', path)
    const handle = new FileHandle(mount.tree, inner, own, this.view.now)
    if (truncate && node !== undefined) handle.replace(EMPTY)
    return handle
  }

  /** Writes a whole file, made if need be. */
  write(path: string, content: Content | Bytes, mode = 0o666): void {
    const handle = this.openToWrite(path, { mode })
    handle.replace(typeof content === 'string' ? bytesContent(content) : content)
  }

  writeText(path: string, text: string, mode = 0o666): void {
    this.write(path, utf8(text), mode)
  }

  appendText(path: string, text: string): void {
    const handle = this.openToWrite(path)
    handle.write(handle.size, utf8(text))
  }

  truncate(path: string, size: number, create = true): void {
    const handle = this.openToWrite(path, { create })
    if (size !== handle.size) handle.replace(resized(handle.content, size))
  }

  mkdir(path: string, mode = 0o777): void {
    const place = this.resolve(path, false)
    if (place.node !== undefined) throw new FsError('EEXIST', path)
    this.#add(place, path, { type: 'dir', entries: new Map(), origin: null }, mode & ~this.view.umask())
  }

  /** Makes a folder and those above it that are missing. */
  mkdirAll(path: string, mode = 0o777): void {
    const names = this.absolute(path).slice(1).split('/')
    for (let count = 1; count <= names.length; count++) {
      const folder = `/${names.slice(0, count).join('/')}`
      if (!this.isDir(folder)) this.mkdir(folder, mode)
    }
  }

  mkfifo(path: string, mode = 0o666): void {
    const place = this.resolve(path, false)
    if (place.node !== undefined) throw new FsError('EEXIST', path)
    this.#add(place, path, { type: 'fifo' }, mode & ~this.view.umask())
  }

  symlink(target: string, path: string): void {
    const place = this.resolve(path, false)
    if (place.node !== undefined) throw new FsError('EEXIST', path)
    this.#add(place, path, { type: 'symlink', target }, 0o777)
  }

  link(existing: string, path: string): void {
    const source = this.#existing(existing, false)
    if (source.node.type === 'dir') throw new FsError('EPERM', existing)
    const place = this.resolve(path, false)
    if (place.node !== undefined) throw new FsError('EEXIST', path)
    if (place.mount !== source.mount) throw new FsError('EXDEV', path)
    this.#folderForChange(place, path)
    const own = source.mount.tree.own(source.inner)
    if (own.type === 'file') own.links++
    place.mount.tree.set(place.inner, own)
  }

  unlink(path: string): void {
    const place = this.#existing(path, false)
    if (place.node.type === 'dir') throw new FsError('EISDIR', path)
    const folder = this.#folderForChange(place, path)
    if (!mayRemove(this.view.who, folder, place.node)) throw new FsError('EPERM', path)
    if (place.node.type === 'file' && place.node.links > 1) {
      const own = place.mount.tree.own(place.inner)
      if (own.type === 'file') own.links--
    }
    place.mount.tree.delete(place.inner)
  }

  rmdir(path: string): void {
    const place = this.#existing(path, false)
    if (place.node.type !== 'dir') throw new FsError('ENOTDIR', path)
    if (this.readdirOf(place).length > 0) throw new FsError('ENOTEMPTY', path)
    const folder = this.#folderForChange(place, path)
    if (!mayRemove(this.view.who, folder, place.node)) throw new FsError('EPERM', path)
    place.mount.tree.delete(place.inner)
  }

  private readdirOf({ node }: Place): string[] {
    return node?.type === 'dir' ? [...node.entries.keys()] : []
  }

  rename(from: string, to: string): void {
    const source = this.#existing(from, false)
    const target = this.resolve(to, false)
    const { node } = source
    if (target.node === node) return
    if (source.mount !== target.mount) throw new FsError('EXDEV', to)
    if (node.type === 'dir') {
      if (pathOf(target.names).startsWith(`${pathOf(source.names)}/`)) throw new FsError('EINVAL', to)
      if (target.node !== undefined && target.node.type !== 'dir') throw new FsError('ENOTDIR', to)
      if (this.readdirOf(target).length > 0) throw new FsError('ENOTEMPTY', to)
    } else if (target.node?.type === 'dir') throw new FsError('EISDIR', to)
    const folder = this.#folderForChange(source, from)
    if (!mayRemove(this.view.who, folder, node)) throw new FsError('EPERM', from)
    const into = this.#folderForChange(target, to)
    if (target.node !== undefined && !mayRemove(this.view.who, into, target.node)) throw new FsError('EPERM', to)
    const { tree } = source.mount
    tree.delete(source.inner)
    tree.set(target.inner, node)
    // What moved is new where it comes: it hides the lower folder of that name.
    const moved = tree.own(target.inner)
    if (moved.type === 'dir') moved.origin = null
  }

  chmod(path: string, mode: number): void {
    const place = this.#existing(path)
    if (!owns(this.view.who, place.node)) throw new FsError('EPERM', path)
    this.#writable(place, path)
    place.mount.tree.own(place.inner).mode = mode & 0o7777
  }

  /** Changes the owner and the group; links are followed unless `followLast` is false. */
  chown(path: string, uid: number, gid: number, followLast = true): void {
    const place = this.#existing(path, followLast)
    if (!mayGive(this.view.who, place.node, uid, gid)) throw new FsError('EPERM', path)
    this.#writable(place, path)
    const own = place.mount.tree.own(place.inner)
    own.uid = uid
    own.gid = gid
    if (own.type === 'file') own.mode &= own.mode & 0o010 ? ~0o6000 : ~0o4000
  }

  touch(path: string, mtime = this.view.now()): void {
    const place = this.#existing(path)
    if (!owns(this.view.who, place.node) && !isAllowed(this.view.who, place.node, WRITE))
      throw new FsError('EACCES', path)
    this.#writable(place, path)
    place.mount.tree.own(place.inner).mtime = mtime
  }

  #writable({ mount }: Place, path: string): void {
    if (mount.readOnly) throw new FsError('EROFS', path)
  }

  /** The folder that holds a place, when its entries may be changed. */
  #folderForChange(place: Place, path: string): DirNode {
    const { parent, mount, inner } = place
    if (parent === null || inner.length === mount.root.length) throw new FsError('EBUSY', path)
    this.#writable(place, path)
    if (!isAllowed(this.view.who, parent, WRITE | EXECUTE)) throw new FsError('EACCES', path)
    const folder = mount.tree.ownDir(inner.slice(0, -1))
    folder.mtime = this.view.now()
    return folder
  }

  #add(place: Place, path: string, kind: NewNode, mode: number): void {
    const folder = this.#folderForChange(place, path)
    const { uid, gid } = this.view.who
    const { mount, inner } = place
    // What is made in a set-group-id folder belongs to the group of the folder.
    const inherits = (folder.mode & 0o2000) !== 0
    const node = {
      ...kind,
      mode: inherits && kind.type === 'dir' ? mode | 0o2000 : mode,
      uid,
      gid: inherits ? folder.gid : gid,
      mtime: this.view.now(),
      epoch: mount.tree.epoch,
    } as FsNode
    mount.tree.set(inner, node)
  }
}

type NewNode =
  | { type: 'file'; content: Content; links: number }
  | { type: 'dir'; entries: Map<string, FsNode>; origin: null }
  | { type: 'symlink'; target: string }
  | { type: 'fifo' }
