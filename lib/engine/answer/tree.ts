import { decodeStrict } from '@/lib/oci/content/bytes'
import { contentDigest, contentSize } from '@/lib/oci/content/content'
import type { DirNode, FsNode } from '@/lib/oci/fs/node'
import type { Image } from '@/lib/oci/image'
import { differences, type LayerEntry } from '@/lib/oci/layer/layer'

/** A path that an image adds to its base or changes. */
export interface TreeEntry {
  path: string
  type: 'dir' | 'file' | 'link' | 'hard' | 'fifo' | 'removed'
  /** `"0755"`; absent from what is removed. */
  mode?: string
  uid?: number
  gid?: number
  /** The content of a file of at most 4 kB that is text. */
  text?: string
  sha256?: string
  size?: number
  /** The target of a symbolic link, or the other name of a hard one, as an archive writes it. */
  link?: string
}

const MAX_TEXT = 4000

function entry(path: string, node: FsNode): TreeEntry {
  const { mode, uid, gid } = node
  const type: TreeEntry['type'] = node.type === 'symlink' ? 'link' : node.type === 'device' ? 'file' : node.type
  const common = { path, type, mode: mode.toString(8).padStart(4, '0'), uid, gid }
  if (node.type === 'symlink') return { ...common, link: node.target }
  if (node.type !== 'file') return common
  const { content } = node
  const size = contentSize(content)
  const text = content.kind === 'bytes' && size <= MAX_TEXT ? decodeStrict(content.bytes) : null
  return text === null || text.includes('\0')
    ? { ...common, sha256: contentDigest(content), size }
    : { ...common, text }
}

function sameFolder(a: FsNode | undefined, b: FsNode): boolean {
  return a?.type === 'dir' && b.type === 'dir' && a.mode === b.mode && a.uid === b.uid && a.gid === b.gid
}

function at(root: DirNode | null, path: string): FsNode | undefined {
  let node: FsNode | undefined = root ?? undefined
  for (const name of path.slice(1).split('/')) node = node?.type === 'dir' ? node.entries.get(name) : undefined
  return node
}

function entryOf(change: LayerEntry, base: DirNode | null): TreeEntry[] {
  if (change.kind === 'whiteout' || change.kind === 'opaque' || sameFolder(at(base, change.path), change.node))
    return []
  const described = entry(change.path, change.node)
  if (change.kind === 'node') return [described]
  const { path, mode, uid, gid } = described
  return [{ path, type: 'hard', ...(mode === undefined ? {} : { mode, uid, gid }), link: change.to.slice(1) }]
}

/**
 * What an image adds to its base, changes or removes, sorted by path; folders that only hold something new are left out.
 * A path that one layer removes and another puts back is there twice.
 */
export function treeEntries(
  base: Pick<Image, 'root' | 'layers'> | null,
  image: Pick<Image, 'root' | 'layers'>,
): TreeEntry[] {
  const root = base?.root ?? null
  const own = image.layers.slice(base?.layers.length ?? 0).flatMap(({ entries }) => entries)
  const removed = own
    .filter(({ kind, path }) => kind === 'whiteout' && at(root, path) !== undefined)
    .map(({ path }) => path)
  const entries = differences(root, image.root).flatMap((change) => entryOf(change, root))
  return [...new Set(removed)]
    .map((path): TreeEntry => ({ path, type: 'removed' }))
    .concat(entries)
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
