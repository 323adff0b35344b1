import type { FileSystem } from '@/lib/oci/fs/file-system'
import { components } from '@/lib/oci/fs/path'

function hasWildcard(name: string): boolean {
  return /[*?[]/.test(name.replace(/\\./g, ''))
}

/** The regular expression of Go's `filepath.Match`; null when the pattern is malformed and so matches nothing. */
function goPattern(pattern: string): RegExp | null {
  let source = ''
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] ?? ''
    if (char === '*') source += '[^/]*'
    else if (char === '?') source += '[^/]'
    else if (char === '[') {
      const [all, negation = '', body = ''] = /^\[(\^?)((?:\\.|[^\]\\])+)\]/.exec(pattern.slice(at)) ?? []
      if (all === undefined) return null
      const safe = body.replace(/\\(.)|([\]^[\\])/g, (_, escaped, raw) => `\\${escaped ?? raw}`)
      source += `[${negation}${safe}]`
      at += all.length - 1
    } else {
      const literal = char === '\\' ? (pattern[++at] ?? '') : char
      source += literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    }
  }
  try {
    return new RegExp(`^${source}$`, 'u')
  } catch {
    return null
  }
}

/**
 * The paths that the source of a COPY names, sorted; a pattern that matches nothing gives none. A folder that matches
 * hides what is in it. Source: fsutil `copy.ResolveWildcards`.
 */
export function resolveSources(fs: FileSystem, source: string): { paths: string[]; isPattern: boolean } {
  const names = components(source)
  const first = names.findIndex(hasWildcard)
  if (first === -1) return { paths: [`/${names.join('/')}`], isPattern: false }
  const base = `/${names.slice(0, first).join('/')}`
  const pattern = goPattern(names.slice(first).join('/'))
  const paths: string[] = []
  const walk = (folder: string, relative: string) => {
    for (const name of fs.readdir(folder)) {
      const path = `${folder === '/' ? '' : folder}/${name}`
      const below = relative === '' ? name : `${relative}/${name}`
      const isDir = fs.peek(path, false)?.type === 'dir'
      if (pattern?.test(below)) paths.push(path)
      else if (isDir) walk(path, below)
    }
  }
  if (fs.isDir(base)) walk(base, '')
  return { paths, isPattern: true }
}
