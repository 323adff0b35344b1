import { ROOT } from '@/lib/oci/fs/credentials'
import { FileSystem } from '@/lib/oci/fs/file-system'
import { MountTable } from '@/lib/oci/fs/mounts'
import type { Tree } from '@/lib/oci/fs/tree'

/** The files of a tree, seen by root at a moment (in milliseconds since 1970). */
export function rootView(tree: Tree, now: number): FileSystem {
  return new FileSystem({ mounts: new MountTable(tree), who: ROOT, cwd: '/', umask: () => 0o022, now: () => now })
}
