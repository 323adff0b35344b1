import { type Credentials, EXECUTE, isAllowed } from './credentials'
import { FsError } from './errno'
import { type Mount, type MountTable, mountedNode } from './mounts'
import type { DirNode, FsNode } from './node'
import { components } from './path'

const MAX_LINKS = 40
const MAX_NAME = 255
const MAX_PATH = 4096

/** Where a path leads. `node` is undefined when the folder exists and not the name in it. */
export interface Place {
  /** Absolute, without symbolic links. */
  names: string[]
  mount: Mount
  /** The names inside the mounted tree. */
  inner: string[]
  node: FsNode | undefined
  /** The folder that holds it; null for the root. */
  parent: DirNode | null
}

interface Search {
  mounts: MountTable
  who: Credentials
}

/**
 * Follows a path from the absolute folder `cwd`, symbolic links included, as the kernel does: never above the root, in at
 * most 40 links, through folders that `who` may search.
 */
export function resolve({ mounts, who }: Search, cwd: string, path: string, followLast: boolean): Place {
  if (path === '') throw new FsError('ENOENT', path)
  if (path.length >= MAX_PATH) throw new FsError('ENAMETOOLONG', path)
  const wantsDir = path.endsWith('/') || path.endsWith('/.')
  const pending = components(path).reverse()
  const { root } = mounts
  const start: Place = { names: [], mount: root, inner: [], node: mountedNode(root), parent: null }
  // The folders passed on the way, the current one last.
  const trail: Place[] = [start]
  if (!path.startsWith('/')) for (const name of components(cwd)) trail.push(step(mounts, lastOf(trail), name))
  let links = 0
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const here = lastOf(trail)
    if (here.node === undefined) throw new FsError('ENOENT', path)
    if (here.node.type !== 'dir') throw new FsError('ENOTDIR', path)
    if (!isAllowed(who, here.node, EXECUTE)) throw new FsError('EACCES', path)
    if (name === '..') {
      if (trail.length > 1) trail.pop()
      continue
    }
    if (name.length > MAX_NAME) throw new FsError('ENAMETOOLONG', path)
    const next = step(mounts, here, name)
    const isLast = pending.length === 0
    if (next.node?.type !== 'symlink' || (isLast && !followLast && !wantsDir)) {
      trail.push(next)
      continue
    }
    if (++links > MAX_LINKS) throw new FsError('ELOOP', path)
    const { target } = next.node
    if (target.startsWith('/')) trail.length = 1
    pending.push(...components(target).reverse())
  }
  const found = lastOf(trail)
  if (wantsDir && found.node !== undefined && found.node.type !== 'dir') throw new FsError('ENOTDIR', path)
  return found
}

function lastOf(trail: readonly Place[]): Place {
  const last = trail.at(-1)
  if (last === undefined) throw new Error('an empty trail')
  return last
}

function step(mounts: MountTable, { names, mount, inner, node }: Place, name: string): Place {
  const parent = node?.type === 'dir' ? node : null
  const path = [...names, name]
  const mounted = mounts.isPlain ? undefined : mounts.at(`/${path.join('/')}`)
  if (mounted !== undefined) {
    return { names: path, mount: mounted, inner: [...mounted.root], node: mountedNode(mounted), parent }
  }
  return { names: path, mount, inner: [...inner, name], node: parent?.entries.get(name), parent }
}
