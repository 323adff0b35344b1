import { bytesContent } from '@/lib/oci/content/content'
import { FsError } from '@/lib/oci/fs/errno'
import { parentPath } from '@/lib/oci/fs/path'
import type { TarEntry } from '../../archive/tar'
import type { Process } from '../../process/contract'
import type { Options } from '../shared/options'
import { isBusybox } from '../shared/words'

/** A name without its first folders; null when nothing is left. */
function stripped(name: string, count: number): string | null {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.')
  return parts.length > count || (count === 0 && parts.length === 0) ? parts.slice(count).join('/') || '.' : null
}

/** Puts entries in the current folder; whether everything went well. A name that climbs out is refused. */
export function extract(process: Process, options: Options, entries: readonly TarEntry[]): boolean {
  const { fs } = process
  const strip = Number(options.value('strip') ?? 0)
  let fine = true
  const complain = (message: string) => {
    fine = false
    process.fail(message)
  }
  for (const entry of entries) {
    const name = stripped(entry.name, strip)
    if (name === null) continue
    if (options.has('v')) process.out(`${entry.name}\n`)
    if (name.split('/').includes('..')) {
      complain(
        isBusybox(process)
          ? `skipping unsafe symlink or path '${entry.name}'`
          : `${entry.name}: Member name contains '..'`,
      )
      continue
    }
    try {
      if (options.has('O')) process.write(1, entry.bytes)
      else place(process, options, entry, name)
    } catch (error) {
      if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
      complain(
        isBusybox(process) ? `can't open '${name}': ${error.message}` : `${entry.name}: Cannot open: ${error.message}`,
      )
    }
  }
  if (!fine && !isBusybox(process)) process.err('tar: Exiting with failure status due to previous errors\n')
  return fine

  function place({ who, umask }: Process, given: Options, entry: TarEntry, name: string): void {
    if (parentPath(name) !== '.') fs.mkdirAll(parentPath(name))
    const existing = fs.peek(name, false)
    if (existing !== undefined && existing.type !== 'dir') fs.unlink(name)
    if (entry.type === 'dir') {
      if (existing?.type !== 'dir') fs.mkdir(name)
    } else if (entry.type === 'symlink') fs.symlink(entry.target, name)
    else if (entry.type === 'link') fs.link(stripped(entry.target, strip) ?? entry.target, name)
    else if (entry.type === 'fifo') fs.mkfifo(name)
    else fs.write(name, bytesContent(entry.bytes))
    // Root keeps owners and rights; the others get what their umask leaves.
    if (who.uid === 0 && !given.has('o')) fs.chown(name, entry.uid, entry.gid, false)
    if (entry.type === 'symlink') return
    fs.chmod(name, who.uid === 0 || given.has('p') ? entry.mode : entry.mode & ~umask)
    fs.touch(name, entry.mtime)
  }
}
