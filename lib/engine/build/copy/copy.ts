import type { FileSystem } from '@/lib/oci/fs/file-system'
import type { FileNode } from '@/lib/oci/fs/node'
import { absolute, baseName, parentPath } from '@/lib/oci/fs/path'
import { changedMode } from '../../programs/shared/mode'
import { StepFailure } from '../failure'

export interface CopyOptions {
  /** The owner of everything that is made; null to keep that of the source. */
  owner: { uid: number; gid: number } | null
  /** `--chmod`. */
  mode: string | null
  /** Whether a path, seen from the source, is left out. */
  excludes(path: string): boolean
}

/** Where BuildKit had mounted the image: its messages show it. */
const ROOT = '/var/lib/docker/overlay2/merged'

/** One source of a COPY put at its destination, as fsutil's `copy.Copy` does. */
export function copyPath(source: FileSystem, from: string, target: FileSystem, to: string, options: CopyOptions): void {
  new Copier(source, target, options).copy(from, to)
}

class Copier {
  /** Files of several names, and where the first went. */
  readonly #links = new Map<FileNode, string>()

  constructor(
    private readonly source: FileSystem,
    private readonly target: FileSystem,
    private readonly options: CopyOptions,
  ) {}

  copy(from: string, to: string): void {
    const endsOpen = to.endsWith('/') || to.endsWith('/.')
    const destination = absolute('/', to)
    this.#mkdirAll(endsOpen ? destination : parentPath(destination))
    const real = this.source.realpath(from)
    const isDir = this.source.isDir(real)
    const followed = this.#followed(destination)
    const existing = this.target.peek(followed)
    const path = !isDir && existing?.type === 'dir' ? `${followed === '/' ? '' : followed}/${baseName(from)}` : followed
    this.#mkdirAll(isDir && existing === undefined ? path : parentPath(path))
    this.#copyNode(real, '', path, false)
  }

  /** The place that a destination leads to, through its links, whether it exists or not. */
  #followed(path: string): string {
    const { names } = this.target.resolve(path)
    return `/${names.join('/')}`
  }

  #mkdirAll(path: string): void {
    const { mode, owner } = this.options
    const folderMode = mode !== null && /^[0-7]+$/.test(mode) ? Number.parseInt(mode, 8) & 0o777 & ~0o022 : 0o755
    const names = path.split('/').filter(Boolean)
    for (let count = 1; count <= names.length; count++) {
      const folder = `/${names.slice(0, count).join('/')}`
      const node = this.target.peek(folder)
      if (node?.type === 'dir') continue
      if (node !== undefined) throw new StepFailure(`mkdir ${folder}: not a directory`)
      this.target.mkdir(folder)
      this.target.chmod(folder, folderMode)
      this.target.chown(folder, owner?.uid ?? 0, owner?.gid ?? 0)
    }
  }

  #copyNode(from: string, relative: string, to: string, overwrites: boolean): void {
    if (relative !== '' && this.options.excludes(relative)) return
    const node = this.source.lstat(from).node
    if (node.type === 'dir') {
      const created = this.#copyDir(from, relative, to)
      if (overwrites || created) this.#copyRights(node, to)
      return
    }
    if (this.target.peek(to, false)?.type === 'dir') {
      throw new StepFailure(`cannot replace to directory ${ROOT}${to} with file`)
    }
    if (this.target.peek(to, false) !== undefined) this.target.unlink(to)
    if (node.type === 'symlink') this.target.symlink(node.target, to)
    else if (node.type === 'file') {
      const first = node.links > 1 ? this.#links.get(node) : undefined
      if (first !== undefined) {
        this.target.link(first, to)
        return
      }
      this.target.write(to, node.content)
      if (node.links > 1) this.#links.set(node, to)
    } else if (node.type === 'fifo') this.target.mkfifo(to)
    this.#copyRights(node, to)
  }

  #copyDir(from: string, relative: string, to: string): boolean {
    const existing = this.target.peek(to, false)
    if (existing === undefined) this.target.mkdir(to)
    else if (existing.type !== 'dir') throw new StepFailure(`cannot copy to non-directory: ${ROOT}${to}`)
    for (const name of this.source.readdir(from)) {
      this.#copyNode(
        `${from === '/' ? '' : from}/${name}`,
        relative === '' ? name : `${relative}/${name}`,
        `${to === '/' ? '' : to}/${name}`,
        true,
      )
    }
    return existing === undefined
  }

  #copyRights(node: { type: string; mode: number; uid: number; gid: number; mtime: number }, to: string): void {
    const { owner, mode } = this.options
    this.target.chown(to, owner?.uid ?? node.uid, owner?.gid ?? node.gid, false)
    if (node.type === 'symlink') return
    const wanted = mode === null ? node.mode : (changedMode(node.mode, mode, node.type === 'dir') ?? node.mode)
    this.target.chmod(to, wanted)
    this.target.touch(to, node.mtime)
  }
}
