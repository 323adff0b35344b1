/** The components of a path, without empty ones and `.`; `..` is kept. */
export function components(path: string): string[] {
  return path.split('/').filter((name) => name !== '' && name !== '.')
}

/** `path` made absolute from `cwd`, without `.`, `..` nor a slash at the end. Symbolic links are not looked at. */
export function absolute(cwd: string, path: string): string {
  const names: string[] = []
  for (const name of components(path.startsWith('/') ? path : `${cwd}/${path}`)) {
    if (name === '..') names.pop()
    else names.push(name)
  }
  return `/${names.join('/')}`
}

/** The names of an absolute, clean path. */
export function namesOf(path: string): string[] {
  return path === '/' ? [] : path.slice(1).split('/')
}

export function pathOf(names: readonly string[]): string {
  return `/${names.join('/')}`
}

/** The folder that holds a path, as in dirname(1) for a clean path. */
export function parentPath(path: string): string {
  const slash = path.lastIndexOf('/')
  if (slash === -1) return '.'
  return path.slice(0, slash) || '/'
}

export function baseName(path: string): string {
  const clean = path.replace(/\/+$/, '')
  return clean === '' && path !== '' ? '/' : clean.slice(clean.lastIndexOf('/') + 1)
}
