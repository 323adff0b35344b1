import type { Process } from '../../process/contract'
import { FileCopier } from './copy-files'
import { walkTree } from './walk'

/** Makes a home folder from /etc/skel, and gives it to its user. */
export function makeHome(process: Process, home: string, uid: number, gid: number, mode: number): void {
  const { fs } = process
  fs.mkdirAll(home, 0o755)
  const copier = new FileCopier(process, {
    recursive: true,
    preserves: true,
    keepsLinks: true,
    forces: true,
    noClobber: false,
    verbose: false,
    links: null,
  })
  if (fs.isDir('/etc/skel'))
    for (const name of fs.readdir('/etc/skel')) copier.copy(`/etc/skel/${name}`, `${home}/${name}`)
  walkTree(
    fs,
    home,
    (path) => fs.chown(path, uid, gid, false),
    (path, { message }) => copier.fail(`${path}: ${message}`),
  )
  fs.chmod(home, mode)
}
