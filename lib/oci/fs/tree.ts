import { copyUp, type DirNode, type Epoch, type FsNode, newDir } from './node'

/** Names from the root to a node: `['etc', 'passwd']`; empty for the root. */
export type Names = readonly string[]

/**
 * A writable filesystem over a read-only one. What is below is shared and never changed: a write first copies up the
 * folders that lead to it, as OverlayFS does. A snapshot costs nothing.
 */
export class Tree {
  #root: DirNode
  #epoch: Epoch = {}

  /** Without `lower`, an empty filesystem. */
  constructor(readonly lower: DirNode | null = null) {
    this.#root = lower ?? newDir(this.#epoch)
  }

  get root(): DirNode {
    return this.#root
  }

  get epoch(): Epoch {
    return this.#epoch
  }

  /** The filesystem as it is now; what is written later goes to copies. */
  snapshot(): DirNode {
    this.#epoch = {}
    return this.#root
  }

  get(names: Names): FsNode | undefined {
    let node: FsNode | undefined = this.#root
    for (const name of names) {
      if (node?.type !== 'dir') return undefined
      node = node.entries.get(name)
    }
    return node
  }

  /** The folder at `names`, copied up so that it can be changed. */
  ownDir(names: Names): DirNode {
    const node = this.own(names)
    if (node.type !== 'dir') throw new Error(`not a folder: /${names.join('/')}`)
    return node
  }

  /** The node at `names`, copied up so that it can be changed. */
  own(names: Names): FsNode {
    if (this.#root.epoch !== this.#epoch) this.#root = copyUp(this.#root, this.#epoch)
    let dir: FsNode = this.#root
    for (const name of names) {
      if (dir.type !== 'dir') throw new Error(`not a folder: /${names.join('/')}`)
      let child = dir.entries.get(name)
      if (child === undefined) throw new Error(`nothing at /${names.join('/')}`)
      if (child.epoch !== this.#epoch) {
        child = copyUp(child, this.#epoch)
        dir.entries.set(name, child)
      }
      dir = child
    }
    return dir
  }

  set(names: Names, node: FsNode): void {
    this.ownDir(names.slice(0, -1)).entries.set(names.at(-1) ?? '', node)
  }

  delete(names: Names): void {
    this.ownDir(names.slice(0, -1)).entries.delete(names.at(-1) ?? '')
  }
}
