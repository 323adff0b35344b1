import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asBytes } from '../content/bytes'
import { ROOT } from '../fs/credentials'
import { FsError } from '../fs/errno'
import { FileSystem } from '../fs/file-system'
import { MountTable } from '../fs/mounts'
import type { DirNode, FsNode } from '../fs/node'
import { Tree } from '../fs/tree'
import { applyLayer } from './apply'
import { differences, layerBetween } from './layer'

function view(tree: Tree): FileSystem {
  return new FileSystem({ mounts: new MountTable(tree), who: ROOT, cwd: '/', umask: () => 0o022, now: () => 0 })
}

/** Every path of a filesystem, with all that can be seen of it. */
function listing(root: DirNode): string[] {
  const lines: string[] = []
  const visit = (path: string, node: FsNode) => {
    const content = node.type === 'file' ? JSON.stringify(node.content) : node.type === 'symlink' ? node.target : ''
    lines.push(`${path} ${node.type} ${node.mode.toString(8)} ${node.uid}:${node.gid} ${content}`)
    if (node.type === 'dir') for (const [name, child] of node.entries) visit(`${path}/${name}`, child)
  }
  visit('', root)
  return lines.sort()
}

const NAMES = ['a', 'b', 'c', 'a/a', 'a/b', 'b/c', 'a/b/c', 'b/c/a'].map((name) => `/${name}`)
const path = fc.constantFrom(...NAMES)
const change = fc.oneof(
  fc.record({ do: fc.constant('write' as const), path, text: fc.constantFrom('x', 'y', '') }),
  fc.record({ do: fc.constantFrom('mkdir' as const, 'remove' as const, 'symlink' as const), path }),
  fc.record({ do: fc.constantFrom('rename' as const, 'link' as const), path, to: path }),
  fc.record({ do: fc.constant('chmod' as const), path, mode: fc.constantFrom(0o700, 0o644) }),
  fc.record({ do: fc.constant('chown' as const), path, uid: fc.constantFrom(0, 1000) }),
)

function apply(fs: FileSystem, changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[]): void {
  for (const one of changes) {
    try {
      if (one.do === 'write') fs.write(one.path, asBytes(one.text))
      else if (one.do === 'mkdir') fs.mkdir(one.path)
      else if (one.do === 'symlink') fs.symlink('a', one.path)
      else if (one.do === 'rename') fs.rename(one.path, one.to)
      else if (one.do === 'link') fs.link(one.path, one.to)
      else if (one.do === 'chmod') fs.chmod(one.path, one.mode)
      else if (one.do === 'chown') fs.chown(one.path, one.uid, one.uid)
      else if (fs.isDir(one.path)) fs.rmdir(one.path)
      else fs.unlink(one.path)
    } catch (error) {
      if (!(error instanceof FsError)) throw error
    }
  }
}

describe('a layer', () => {
  test('put on what it was made from, it gives what it was made of', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), fc.array(change, { maxLength: 25 }), (first, second) => {
        const base = new Tree()
        apply(view(base), first)
        const lower = base.snapshot()
        const before = listing(lower)
        const tree = new Tree(lower)
        apply(view(tree), second)
        const upper = tree.snapshot()
        const layer = layerBetween(lower, upper)
        expect(listing(applyLayer(lower, layer))).toEqual(listing(upper))
        // What is below never changes.
        expect(listing(lower)).toEqual(before)
      }),
      { numRuns: 500 },
    )
  })

  test('says what was added, changed, removed and hidden, and nothing else', () => {
    const base = new Tree()
    const below = view(base)
    for (const folder of ['/etc', '/kept', '/opt', '/opt/old']) below.mkdir(folder)
    for (const file of ['/etc/hosts', '/kept/f', '/opt/old/f', '/opt/g']) below.writeText(file, file)
    const lower = base.snapshot()
    const tree = new Tree(lower)
    const fs = view(tree)
    fs.writeText('/etc/new', 'n')
    fs.chmod('/etc/hosts', 0o600)
    fs.unlink('/opt/old/f')
    fs.rmdir('/opt/old')
    fs.mkdir('/opt/old')
    fs.unlink('/opt/g')
    expect(differences(lower, tree.snapshot()).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'node /etc',
      'node /etc/hosts',
      'node /etc/new',
      'node /opt',
      'whiteout /opt/g',
      'node /opt/old',
      'opaque /opt/old',
    ])
  })

  test('has the same digest whenever it says the same', () => {
    const make = (now: number) => {
      const tree = new Tree()
      const fs = new FileSystem({
        mounts: new MountTable(tree),
        who: ROOT,
        cwd: '/',
        umask: () => 0o022,
        now: () => now,
      })
      fs.writeText('/f', 'text')
      return layerBetween(null, tree.snapshot())
    }
    expect(make(1).diffId).toBe(make(2).diffId)
    expect(make(1)).toMatchObject({ size: 4, diffId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) })
  })

  test('a synthetic file weighs what it says and costs nothing', () => {
    const tree = new Tree()
    view(tree).write('/big', { kind: 'synthetic', size: 200_000_000, seed: 'big' })
    expect(layerBetween(null, tree.snapshot()).size).toBe(200_000_000)
    expect(view(tree).open('/big').read(199_999_990, 100)).toHaveLength(10)
  })
})
