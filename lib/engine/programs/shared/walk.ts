import { FsError } from '@/lib/oci/fs/errno'
import type { FileSystem } from '@/lib/oci/fs/file-system'

/** Visits a path and all that is below, a folder before what it holds; what fails goes to `complain` and is passed. */
export function walkTree(
  fs: FileSystem,
  path: string,
  visit: (path: string, isTop: boolean) => void,
  complain: (path: string, error: FsError) => void,
  isTop = true,
): void {
  try {
    visit(path, isTop)
    if (fs.lstat(path).type !== 'dir') return
    for (const name of fs.readdir(path)) walkTree(fs, `${path.replace(/\/+$/, '')}/${name}`, visit, complain, false)
  } catch (error) {
    if (!(error instanceof FsError)) throw error
    complain(path, error)
  }
}
