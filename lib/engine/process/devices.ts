import { type FsNode, newDir } from '@/lib/oci/fs/node'
import { Tree } from '@/lib/oci/fs/tree'

function device(tree: Tree, path: string, name: string, mode = 0o666): void {
  const { epoch } = tree
  const node: FsNode = { type: 'device', mode, uid: 0, gid: 0, mtime: 0, epoch, device: name }
  tree.set(path.split('/'), node)
}

function link(tree: Tree, path: string, target: string): void {
  const { epoch } = tree
  tree.set(path.split('/'), { type: 'symlink', mode: 0o777, uid: 0, gid: 0, mtime: 0, epoch, target })
}

/** What a container has in /dev. */
export function deviceTree(): Tree {
  const tree = new Tree()
  for (const name of ['null', 'zero', 'full', 'tty']) device(tree, name, name)
  for (const name of ['random', 'urandom']) device(tree, name, 'random')
  tree.set(['pts'], newDir(tree.epoch))
  tree.set(['shm'], newDir(tree.epoch, 0o1777))
  link(tree, 'fd', '/proc/self/fd')
  for (const [fd, name] of ['stdin', 'stdout', 'stderr'].entries()) link(tree, name, `/proc/self/fd/${fd}`)
  return tree
}

/** The part of /proc that scripts read or write through. */
export function procTree(): Tree {
  const tree = new Tree()
  for (const folder of [['self'], ['1'], ['self', 'fd'], ['1', 'fd']]) tree.set(folder, newDir(tree.epoch, 0o555))
  for (const fd of [0, 1, 2]) for (const process of ['self', '1']) device(tree, `${process}/fd/${fd}`, `fd:${fd}`)
  tree.set(['sys'], newDir(tree.epoch, 0o555))
  return tree
}

/** /sys: there is nothing that a script of the course reads there. */
export function sysTree(): Tree {
  return new Tree()
}
