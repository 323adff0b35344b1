import { type Content, textContent } from '../content/content'
import { type DirNode, type FsNode, newDir } from '../fs/node'
import { Tree } from '../fs/tree'
import { ADDUSER } from './adduser-script'
import { BUSYBOX_APPLETS } from './busybox-applets'

/** A file to put in a base image: a text, with a mode (`755`), or a link. */
export type BaseFile = string | { text: string; mode?: string } | { link: string }

const FOLDERS =
  'bin dev etc home lib opt proc run sbin srv sys usr usr/bin usr/local usr/local/bin usr/sbin usr/share var var/lib var/log var/tmp'.split(
    ' ',
  )
const PASSWD = 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n'
const GROUP = 'root:x:0:\nnogroup:x:65534:\n'
const BUSYBOX: Content = {
  kind: 'synthetic',
  size: 1_982_256,
  seed: 'busybox',
  executable: { program: 'busybox', vendor: 'busybox', version: '1.35.0', applets: BUSYBOX_APPLETS },
}
function put(tree: Tree, path: string, node: FsNode): void {
  const names = path.split('/').filter(Boolean)
  for (let count = 1; count < names.length; count++) {
    const folder = names.slice(0, count)
    if (tree.get(folder) === undefined) tree.set(folder, newDir(tree.epoch))
  }
  tree.set(names, node)
}

function file(tree: Tree, content: Content, mode: number): FsNode {
  return { type: 'file', mode, uid: 0, gid: 0, mtime: 0, epoch: tree.epoch, content, links: 1 }
}

function link(tree: Tree, target: string): FsNode {
  return { type: 'symlink', mode: 0o777, uid: 0, gid: 0, mtime: 0, epoch: tree.epoch, target }
}

/** The filesystem of a stand-in image: a busybox userland and the files that are given. */
export function userlandRoot(files: Readonly<Record<string, BaseFile>> = {}): DirNode {
  const tree = new Tree()
  for (const folder of FOLDERS) put(tree, folder, newDir(tree.epoch))
  put(tree, 'root', newDir(tree.epoch))
  put(tree, 'tmp', newDir(tree.epoch, 0o1777))
  put(tree, 'bin/busybox', file(tree, BUSYBOX, 0o755))
  for (const name of BUSYBOX_APPLETS) put(tree, `bin/${name}`, link(tree, 'busybox'))
  // What Debian's busybox lacks, as a script.
  for (const name of ['adduser', 'addgroup']) put(tree, `usr/sbin/${name}`, file(tree, textContent(ADDUSER), 0o755))
  for (const [path, given] of Object.entries<BaseFile>({ '/etc/passwd': PASSWD, '/etc/group': GROUP, ...files })) {
    if (typeof given === 'string') put(tree, path, file(tree, textContent(given), 0o644))
    else if ('link' in given) put(tree, path, link(tree, given.link))
    else put(tree, path, file(tree, textContent(given.text), Number.parseInt(given.mode ?? '644', 8)))
  }
  makeHomes(tree, files['/etc/passwd'])
  return tree.snapshot()
}

/** The home folders of the accounts that are given. */
function makeHomes(tree: Tree, passwd: BaseFile | undefined): void {
  const text = typeof passwd === 'string' ? passwd : passwd !== undefined && 'text' in passwd ? passwd.text : ''
  for (const line of text.split('\n')) {
    const [, , uid = '', gid = '', , home = ''] = line.split(':')
    if (!home.startsWith('/home/')) continue
    put(tree, home, { ...newDir(tree.epoch), uid: Number(uid), gid: Number(gid) })
  }
}
