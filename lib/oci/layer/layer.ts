import { utf8 } from '../content/bytes'
import { contentDigest, contentSize } from '../content/content'
import { sha256 } from '../content/sha256'
import type { DirNode, FsNode } from '../fs/node'

/** One thing that a layer says about a path. */
export type LayerEntry =
  /** The path is this node from now on. A folder adds to the one below it. */
  | { kind: 'node'; path: string; node: FsNode }
  /** The path is another name of a file of the same layer. */
  | { kind: 'link'; path: string; node: FsNode; to: string }
  /** The path is gone. */
  | { kind: 'whiteout'; path: string }
  /** What lower layers had in this folder is gone. */
  | { kind: 'opaque'; path: string }

/** What one instruction changed. */
export interface Layer {
  /** Sorted by path, a folder before what it holds. */
  entries: readonly LayerEntry[]
  /** Of its files, in bytes. */
  size: number
  /** `sha256:…`, from what it holds: two layers that say the same have the same. Times do not count. */
  diffId: string
}

function line(entry: LayerEntry): string {
  if (entry.kind === 'whiteout' || entry.kind === 'opaque') return `${entry.kind}\0${entry.path}`
  const { node, path, kind } = entry
  const common = `${kind}\0${path}\0${node.type}\0${node.mode.toString(8)}\0${node.uid}\0${node.gid}`
  if (entry.kind === 'link') return `${common}\0${entry.to}`
  switch (node.type) {
    case 'file':
      return `${common}\0${contentSize(node.content)}\0${contentDigest(node.content)}`
    case 'symlink':
      return `${common}\0${node.target}`
    case 'device':
      return `${common}\0${node.device}`
    default:
      return common
  }
}

function sizeOf(entries: readonly LayerEntry[]): number {
  let size = 0
  for (const entry of entries)
    if (entry.kind === 'node' && entry.node.type === 'file') size += contentSize(entry.node.content)
  return size
}

export function makeLayer(entries: readonly LayerEntry[]): Layer {
  return { entries, size: sizeOf(entries), diffId: `sha256:${sha256(utf8(entries.map(line).join('\n')))}` }
}

/** The layer that turns `lower` into `upper`. */
export function layerBetween(lower: DirNode | null, upper: DirNode): Layer {
  return makeLayer(differences(lower, upper))
}

/** What `upper` changes of `lower`. Folders that nobody touched are not walked. */
export function differences(lower: DirNode | null, upper: DirNode): LayerEntry[] {
  const entries: LayerEntry[] = []
  const seen = new Map<FsNode, string>()
  compareDirs('', lower, upper)
  return entries

  function compareDirs(path: string, below: DirNode | null, dir: DirNode): void {
    for (const name of [...new Set([...dir.entries.keys(), ...(below?.entries.keys() ?? [])])].sort()) {
      compare(`${path}/${name}`, below?.entries.get(name), dir.entries.get(name))
    }
  }

  function compare(path: string, below: FsNode | undefined, node: FsNode | undefined): void {
    if (node === below) return
    if (node === undefined) {
      entries.push({ kind: 'whiteout', path })
      return
    }
    const first = seen.get(node)
    if (first !== undefined) {
      entries.push({ kind: 'link', path, node, to: first })
      return
    }
    if (node.type === 'file' && node.links > 1) seen.set(node, path)
    entries.push({ kind: 'node', path, node })
    if (node.type !== 'dir') return
    const kept = below?.type === 'dir' && comesFrom(node, below) ? below : null
    if (below?.type === 'dir' && kept === null && below.entries.size > 0) entries.push({ kind: 'opaque', path })
    compareDirs(path, kept, node)
  }
}

/** Whether a folder was copied up from another, in one step or several. */
function comesFrom(dir: DirNode, lower: DirNode): boolean {
  for (let at = dir.origin; at !== null; at = at.origin) if (at === lower) return true
  return false
}
