import { textContent } from '@/lib/oci/content/content'
import type { Mount } from '@/lib/oci/fs/mounts'
import { newDir } from '@/lib/oci/fs/node'
import { Tree } from '@/lib/oci/fs/tree'

/** A file in memory, to mount: a secret, a script, /etc/hosts. */
export function fileMount(text: string, mode = 0o644, uid = 0, gid = 0): Mount {
  const tree = new Tree()
  tree.set(['file'], {
    type: 'file',
    mode,
    uid,
    gid,
    mtime: 0,
    epoch: tree.epoch,
    content: textContent(text),
    links: 1,
  })
  return { tree, root: ['file'], readOnly: true }
}

/** An empty folder in memory, to mount. */
export function emptyMount(mode: number, uid = 0, gid = 0): Mount {
  const tree = new Tree()
  tree.set(['dir'], newDir(tree.epoch, mode, uid, gid))
  return { tree, root: ['dir'], readOnly: false }
}
