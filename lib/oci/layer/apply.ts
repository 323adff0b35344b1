import { copyUp, type DirNode, type FsNode } from '../fs/node'
import { namesOf } from '../fs/path'
import { Tree } from '../fs/tree'
import type { Layer } from './layer'

/** The filesystem that a layer gives over `lower`. */
export function applyLayer(lower: DirNode | null, { entries }: Pick<Layer, 'entries'>): DirNode {
  const tree = new Tree(lower)
  for (const entry of entries) {
    const names = namesOf(entry.path)
    switch (entry.kind) {
      case 'whiteout':
        if (tree.get(names) !== undefined) tree.delete(names)
        break
      case 'opaque': {
        const dir = tree.ownDir(names)
        dir.entries.clear()
        dir.origin = null
        break
      }
      case 'link':
        tree.set(names, tree.own(namesOf(entry.to)))
        break
      case 'node':
        tree.set(names, placed(entry.node, tree.get(names), tree))
    }
  }
  return tree.snapshot()
}

/** A node of the layer as it stands over what was there: a folder keeps the entries of the one below. */
function placed(node: FsNode, below: FsNode | undefined, tree: Tree): FsNode {
  if (node.type !== 'dir') return { ...node, epoch: tree.epoch }
  if (below?.type !== 'dir') return { ...node, epoch: tree.epoch, entries: new Map(), origin: null }
  const { mode, uid, gid, mtime } = node
  return { ...copyUp(below, tree.epoch), mode, uid, gid, mtime }
}
