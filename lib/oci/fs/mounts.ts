import type { FsNode } from './node'
import type { Names, Tree } from './tree'

/** A filesystem seen at a path of another: a volume, a bind mount, /proc. */
export interface Mount {
  tree: Tree
  /** What of the tree is seen: a folder or a file of it; empty for all of it. */
  root: Names
  readOnly: boolean
}

/** What one container, or one step of a build, sees: its root filesystem and what is mounted over it. */
export class MountTable {
  readonly #mounts = new Map<string, Mount>()

  constructor(root: Tree, readOnly = false) {
    this.#mounts.set('/', { tree: root, root: [], readOnly })
  }

  get root(): Mount {
    const root = this.#mounts.get('/')
    if (root === undefined) throw new Error('no root filesystem')
    return root
  }

  /** Mounts at an absolute, clean path; a later mount hides an earlier one at the same place. */
  mount(at: string, mount: Mount): void {
    this.#mounts.set(at, mount)
  }

  unmount(at: string): void {
    this.#mounts.delete(at)
  }

  at(path: string): Mount | undefined {
    return this.#mounts.get(path)
  }

  /** True when nothing is mounted but the root: paths need not be looked up. */
  get isPlain(): boolean {
    return this.#mounts.size === 1
  }

  /** Every mount with its place, in the order they were made. */
  all(): IterableIterator<[at: string, mount: Mount]> {
    return this.#mounts.entries()
  }
}

export function mountedNode({ tree, root }: Mount): FsNode | undefined {
  return tree.get(root)
}
