import { parentOf, resolvePath, type Tree } from './tree'

export interface CopyOptions {
  uid: number
  mode?: number
  /** For files of another image: their content's identity. */
  stepKey: string
}

/** Go's filepath.Match: `*`, `?` and `[…]` stop at a slash. */
function wildcard(pattern: string): RegExp | undefined {
  if (!/[*?[]/.test(pattern)) return undefined
  const source = pattern
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]')
  return new RegExp(`^${source}$`)
}

/** What a COPY reads: the paths that its sources name. `strict`: the first one that is not there is `missing`. */
export function findSources(
  from: Tree,
  sources: readonly string[],
  strict: boolean,
): { paths: string[]; missing?: string } {
  const paths: string[] = []
  for (const source of sources) {
    const path = resolvePath('/', source)
    const pattern = wildcard(path)
    if (pattern) paths.push(...from.paths().filter((found) => pattern.test(found)))
    else if (from.get(path) || path === '/') paths.push(path)
    else if (strict) return { paths, missing: source }
    else paths.push(path)
  }
  return { paths }
}

/**
 * COPY and ADD: a folder gives its content, a file goes under a target that ends with `/` or is a folder. The folders
 * made on the way belong to --chown's user (checked with BuildKit), those already there keep their owner.
 */
export function copyInto(
  to: Tree,
  from: Tree,
  paths: readonly string[],
  target: string,
  cwd: string,
  options: CopyOptions,
) {
  const destination = resolvePath(cwd, target)
  const folder = target.endsWith('/') || /(^|\/)\.\.?$/.test(target) || paths.length > 1 || to.isDir(destination)
  const put = (source: string, path: string) => {
    const node = from.get(source)
    if (node?.type === 'dir') return makeDir(to, path, options)
    makeDir(to, parentOf(path), options)
    const key = node?.key ?? `${options.stepKey}:${path}`
    to.set(path, { type: 'file', mode: options.mode ?? node?.mode ?? 0o644, uid: options.uid, key, text: node?.text })
  }
  for (const path of paths) {
    if (from.isDir(path)) {
      makeDir(to, destination, options)
      for (const below of from.under(path)) {
        put(below, resolvePath(destination, below.slice(path === '/' ? 1 : path.length + 1)))
      }
    } else put(path, folder ? resolvePath(destination, path.split('/').at(-1) ?? '') : destination)
  }
}

function makeDir(to: Tree, path: string, { uid, mode }: CopyOptions): void {
  to.mkdir(path, uid, mode ?? 0o755)
}

/** Identity of what a COPY reads: names and contents, below `paths`. */
export function digest(from: Tree, paths: readonly string[]): string {
  return paths
    .flatMap((path) => [path, ...from.under(path)])
    .map((path) => `${path}=${from.get(path)?.key ?? ''}`)
    .join('\n')
}
