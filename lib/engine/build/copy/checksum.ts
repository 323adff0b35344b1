import { utf8 } from '@/lib/oci/content/bytes'
import { contentDigest } from '@/lib/oci/content/content'
import { sha256 } from '@/lib/oci/content/sha256'
import { FsError } from '@/lib/oci/fs/errno'
import type { FileSystem } from '@/lib/oci/fs/file-system'
import type { FsNode } from '@/lib/oci/fs/node'
import { StepFailure } from '../failure'

function digestOf(node: FsNode): string {
  const rights = `${node.type} ${node.mode.toString(8)} ${node.uid} ${node.gid}`
  if (node.type === 'file') return `${rights} ${contentDigest(node.content)}`
  return node.type === 'symlink' ? `${rights} ${node.target}` : rights
}

/** A name for a mounted source, as BuildKit's: letters and digits that mean nothing. */
function refName(seed: string): string {
  const letters = BigInt(`0x${sha256(utf8(seed)).slice(0, 32)}`).toString(36)
  return `${letters.padStart(25, '0').slice(-25)}::${letters.split('').reverse().join('').padStart(25, '0').slice(-25)}`
}

/**
 * What a COPY or a bind mount reads at `path`, by path, with a digest of content and rights: times do not count. Fails as
 * BuildKit does when there is nothing there.
 */
export function digestFiles(
  fs: FileSystem,
  path: string,
  excludes: (path: string) => boolean,
  into: Map<string, string>,
): void {
  let real: string
  try {
    real = fs.realpath(path)
  } catch (error) {
    if (!(error instanceof FsError)) throw error
    const message =
      error.code === 'ENOTDIR' || error.code === 'ENOENT' || error.code === 'ELOOP' ? 'not found' : error.message
    throw new StepFailure(
      `failed to compute cache key: failed to calculate checksum of ref ${refName(path)}: "${path}": ${message}`,
    )
  }
  const visit = (at: string, shown: string, relative: string) => {
    if (relative !== '' && excludes(relative)) return
    const { node } = fs.lstat(at)
    into.set(shown, digestOf(node))
    if (node.type !== 'dir') return
    for (const name of fs.readdir(at)) {
      visit(
        `${at === '/' ? '' : at}/${name}`,
        `${shown === '/' ? '' : shown}/${name}`,
        relative === '' ? name : `${relative}/${name}`,
      )
    }
  }
  visit(real, path, '')
}
