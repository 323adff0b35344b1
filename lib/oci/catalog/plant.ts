import { decode } from '../content/bytes'
import { type Content, readContent, textContent } from '../content/content'
import { type DirNode, type FsNode, newDir } from '../fs/node'
import { namesOf } from '../fs/path'
import { Tree } from '../fs/tree'

interface Rights {
  mode?: number
  uid?: number
  gid?: number
}

/** Puts files in a filesystem, the folders above them made as needed: how the images of the catalogue are planted. */
export class Planter {
  readonly #tree: Tree

  constructor(lower: DirNode | null = null) {
    this.#tree = new Tree(lower)
  }

  done(): DirNode {
    return this.#tree.snapshot()
  }

  has(path: string): boolean {
    return this.#find(path) !== undefined
  }

  dir(path: string, { mode = 0o755, uid = 0, gid = 0 }: Rights = {}): void {
    const existing = this.#find(path)
    if (existing?.type === 'dir') {
      Object.assign(this.#tree.own(this.#real(path)), { mode, uid, gid })
      return
    }
    this.#put(path, newDir(this.#tree.epoch, mode, uid, gid))
  }

  file(path: string, content: Content, { mode = 0o644, uid = 0, gid = 0 }: Rights = {}): void {
    this.#put(path, { type: 'file', mode, uid, gid, mtime: 0, epoch: this.#tree.epoch, content, links: 1 })
  }

  text(path: string, text: string, rights: Rights = {}): void {
    this.file(path, textContent(text), rights)
  }

  /** Adds to the end of a text that is there. */
  append(path: string, text: string): void {
    const node = this.#find(path)
    if (node?.type !== 'file') return
    const { mode, uid, gid } = node
    this.text(path, decode(readContent(node.content)) + text, { mode, uid, gid })
  }

  /** A file of which only the size is known. */
  bulk(path: string, size: number, rights: Rights = {}): void {
    if (size > 0) this.file(path, { kind: 'synthetic', size, seed: path }, rights)
  }

  link(path: string, target: string): void {
    this.#put(path, { type: 'symlink', mode: 0o777, uid: 0, gid: 0, mtime: 0, epoch: this.#tree.epoch, target })
  }

  #find(path: string): FsNode | undefined {
    return this.#tree.get(this.#real(path))
  }

  /** The names of a path once the links of its folders are followed (/bin is /usr/bin on Debian). */
  #real(path: string): string[] {
    const names: string[] = []
    const given = namesOf(path)
    for (const [index, name] of given.entries()) {
      const node = this.#tree.get([...names, name])
      const isLast = index === given.length - 1
      if (node?.type === 'symlink' && !isLast)
        names.splice(
          0,
          node.target.startsWith('/') ? names.length : 0,
          ...namesOf(`/${node.target.replace(/^\//, '')}`),
        )
      else names.push(name)
    }
    return names
  }

  #put(path: string, node: FsNode): void {
    const names = this.#real(path)
    for (let count = 1; count < names.length; count++) {
      const folder = names.slice(0, count)
      if (this.#tree.get(folder) === undefined) this.#tree.set(folder, newDir(this.#tree.epoch))
    }
    this.#tree.set(names, node)
  }
}
