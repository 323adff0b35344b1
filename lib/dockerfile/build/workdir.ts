/** The folder that `WORKDIR path` leads to, from `current`. */
export function resolveWorkdir(current: string, path: string): string {
  const parts: string[] = []
  for (const part of (path.startsWith('/') ? path : `${current}/${path}`).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}
