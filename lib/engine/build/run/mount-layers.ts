import { ROOT } from '@/lib/oci/fs/credentials'
import { FileSystem } from '@/lib/oci/fs/file-system'
import { type Mount, MountTable } from '@/lib/oci/fs/mounts'
import type { Tree } from '@/lib/oci/fs/tree'
import { makeStubs, removeStubs } from './stubs'

/** What is mounted, by target. */
export type Mounts = ReadonlyMap<string, Mount>

/**
 * Mounts several sets one above the other on a filesystem: what they need below them is made, and is removed by
 * `unmount`, unless something was put there.
 */
export function mountLayers(
  tree: Tree,
  sets: readonly Mounts[],
  now: () => number,
): { mounts: MountTable; root: FileSystem; unmount(): void } {
  const mounts = new MountTable(tree)
  const root = new FileSystem({ mounts, who: ROOT, cwd: '/', umask: () => 0o022, now })
  const undo: (() => void)[] = []
  for (const set of sets) {
    const targets = [...set].map(([path, mount]) => ({ path, isFile: mount.tree.get(mount.root)?.type !== 'dir' }))
    const stubs = makeStubs(root, targets)
    for (const [path, mount] of set) mounts.mount(path, mount)
    undo.unshift(() => {
      for (const path of set.keys()) mounts.unmount(path)
      removeStubs(root, stubs)
    })
  }
  return {
    mounts,
    root,
    unmount: () => {
      for (const step of undo) step()
    },
  }
}
