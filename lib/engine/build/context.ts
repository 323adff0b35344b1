import { cleanPath } from '@/lib/dockerfile/dockerignore/clean-path'
import { readIgnoreFile } from '@/lib/dockerfile/dockerignore/ignore-file'
import { compilePatterns } from '@/lib/dockerfile/dockerignore/matcher'
import type { Bytes } from '@/lib/oci/content/bytes'
import { bytesContent, textContent } from '@/lib/oci/content/content'
import { type DirNode, type FsNode, newDir } from '@/lib/oci/fs/node'
import { Tree } from '@/lib/oci/fs/tree'

/** A file given to the build: a text, a text with a mode (`755`), bytes, or a symbolic link. */
export type ContextFile = string | { text: string; mode?: string } | { bytes: Bytes; mode?: string } | { link: string }

/** By path from the root of the context. */
export type ContextFiles = Readonly<Record<string, ContextFile>>

/** More than this is refused: the page must stay alive. */
const MAX_FILES = 20_000

function nodeOf(file: ContextFile, tree: Tree): FsNode {
  const common = { uid: 0, gid: 0, mtime: 0, epoch: tree.epoch }
  if (typeof file === 'string') return { type: 'file', mode: 0o644, content: textContent(file), links: 1, ...common }
  if ('link' in file) return { type: 'symlink', mode: 0o777, target: file.link, ...common }
  const content = 'bytes' in file ? bytesContent(file.bytes) : textContent(file.text)
  return { type: 'file', mode: Number.parseInt(file.mode ?? '644', 8), content, links: 1, ...common }
}

/** The text of a file of the context; undefined when there is none. */
export function contextText(files: ContextFiles, path: string): string | undefined {
  const file = files[path]
  if (file === undefined || typeof file === 'string') return file
  return 'text' in file ? file.text : undefined
}

/**
 * What the client sends: the files that .dockerignore keeps, owned by root. A folder that is kept comes along, even with
 * nothing in it. An error is BuildKit's.
 */
export function contextTree(files: ContextFiles, dockerfileName: string): DirNode | { error: string } {
  const ignore = contextText(files, `${dockerfileName}.dockerignore`) ?? contextText(files, '.dockerignore') ?? ''
  const matcher = compilePatterns(readIgnoreFile(ignore))
  if ('error' in matcher) return { error: matcher.error }
  if (Object.keys(files).length > MAX_FILES) return { error: `the context holds more than ${MAX_FILES} files` }
  const tree = new Tree()
  const folders = new Set<string>()
  const addFolders = (path: string) => {
    const slash = path.lastIndexOf('/')
    if (slash === -1) return
    const folder = path.slice(0, slash)
    if (folders.has(folder)) return
    addFolders(folder)
    folders.add(folder)
    tree.set(folder.split('/'), newDir(tree.epoch))
  }
  const ignored = new Map<string, boolean>()
  const ignores = (path: string) => {
    const known = ignored.get(path) ?? matcher.ignores(path)
    ignored.set(path, known)
    return known
  }
  for (const [given, file] of Object.entries(files)) {
    const path = cleanPath(given).replace(/^\//, '')
    if (path === '.' || path.startsWith('../')) continue
    // A folder that is not ignored is sent whatever is in it.
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
      const folder = path.slice(0, slash)
      if (!ignores(folder)) addFolders(`${folder}/`)
      else if (!matcher.hasExceptions) break
    }
    if (ignores(path)) continue
    addFolders(path)
    tree.set(path.split('/'), nodeOf(file, tree))
  }
  return tree.snapshot()
}
