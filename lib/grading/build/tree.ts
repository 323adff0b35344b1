/** A file or a folder that a build made or copied. What the base image brings is not in the tree, but for a few folders. */
export interface FsNode {
  type: 'file' | 'dir'
  uid: number
  /** Permission bits: 0o755. */
  mode: number
  /** Two nodes with the same key have the same content. */
  key: string
  /** The text, when it came from the build context. */
  text?: string
}

/** `path` made absolute from `cwd`, without `.`, `..` nor a slash at the end. */
export function resolvePath(cwd: string, path: string): string {
  const parts: string[] = []
  for (const part of (path.startsWith('/') ? path : `${cwd}/${path}`).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}

export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/'
}

/** A filesystem that remembers what the current step changed. Paths are absolute and resolved. */
export class Tree {
  readonly #nodes: Map<string, FsNode>
  #changed = new Set<string>()

  constructor(nodes: Iterable<readonly [string, FsNode]> = []) {
    this.#nodes = new Map(nodes)
  }

  /** The same files, with no change yet: what the next stage or step starts from. */
  fork(): Tree {
    return new Tree(this.#nodes)
  }

  get(path: string): FsNode | undefined {
    return this.#nodes.get(path)
  }

  isDir(path: string): boolean {
    return path === '/' || this.#nodes.get(path)?.type === 'dir'
  }

  paths(): string[] {
    return [...this.#nodes.keys()]
  }

  /** Every path below `folder`, without it. */
  under(folder: string): string[] {
    const prefix = folder === '/' ? '/' : `${folder}/`
    return this.paths().filter((path) => path.startsWith(prefix))
  }

  set(path: string, node: FsNode): void {
    this.mkdir(parentOf(path))
    this.#nodes.set(path, node)
    this.#changed.add(path)
  }

  /** Makes the folder and its parents; those already there keep their owner. */
  mkdir(path: string, uid = 0, mode = 0o755): void {
    if (path === '/' || this.#nodes.has(path)) return
    this.mkdir(parentOf(path), uid, mode)
    this.#nodes.set(path, { type: 'dir', uid, mode, key: 'dir' })
    this.#changed.add(path)
  }

  remove(path: string): void {
    for (const gone of [path, ...this.under(path)]) {
      this.#nodes.delete(gone)
      this.#changed.delete(gone)
    }
  }

  update(path: string, change: Partial<Pick<FsNode, 'uid' | 'mode'>>): void {
    const node = this.#nodes.get(path)
    if (node) this.set(path, { ...node, ...change })
  }

  /** What the step that ends left changed or added, as a layer would hold it. */
  endStep(): string[] {
    const changed = [...this.#changed].filter((path) => this.#nodes.has(path)).sort()
    this.#changed = new Set()
    return changed
  }
}
