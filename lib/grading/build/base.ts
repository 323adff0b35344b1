import { type FsNode, Tree } from './tree'
import { repositoryOf } from './users'

/** Folders of every base that builds write in. */
const FOLDERS: Readonly<Record<string, number>> = {
  '/etc': 0o755,
  '/home': 0o755,
  '/opt': 0o755,
  '/root': 0o700,
  '/srv': 0o755,
  '/tmp': 0o1777,
  '/usr': 0o755,
  '/usr/local': 0o755,
  '/usr/src': 0o755,
  '/var': 0o755,
}

/** The few folders of a base image that matter to what a build writes, and their owners. */
export function baseTree(reference: string): Tree {
  const nodes = Object.entries(reference === 'scratch' ? {} : FOLDERS).map(([path, mode]): [string, FsNode] => [
    path,
    { type: 'dir', uid: 0, mode, key: 'dir' },
  ])
  if (repositoryOf(reference) === 'node') {
    nodes.push(['/home/node', { type: 'dir', uid: 1000, mode: 0o755, key: 'dir' }])
  }
  return new Tree(nodes)
}
