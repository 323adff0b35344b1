import { FsError } from '@/lib/oci/fs/errno'
import type { FileSystem } from '@/lib/oci/fs/file-system'
import { parentPath } from '@/lib/oci/fs/path'

/** Makes what mounts need below them, and says what was made, outermost first. */
export function makeStubs(fs: FileSystem, targets: readonly { path: string; isFile: boolean }[]): string[] {
  const made: string[] = []
  const folder = (path: string) => {
    if (path === '/' || fs.exists(path)) return
    folder(parentPath(path))
    fs.mkdir(path, 0o755)
    made.push(path)
  }
  for (const { path, isFile } of targets) {
    if (fs.exists(path)) continue
    folder(isFile ? parentPath(path) : path)
    if (!isFile) continue
    fs.write(path, { kind: 'bytes', bytes: '' as never }, 0o644)
    made.push(path)
  }
  return made
}

/** Removes them, but those that something was put in. */
export function removeStubs(fs: FileSystem, made: readonly string[]): void {
  for (const path of [...made].reverse()) {
    try {
      if (fs.isDir(path)) fs.rmdir(path)
      else if (fs.exists(path) && fs.stat(path).size === 0) fs.unlink(path)
    } catch (error) {
      if (!(error instanceof FsError)) throw error
    }
  }
}
