import { readFileSync, statSync } from 'node:fs'

const onWindows = process.platform === 'win32'

/** An absolute path as the engines read one: from a single root, `/` between names. `C:\tp` → `/C:/tp`. */
export function posixPath(native: string): string {
  return onWindows ? `/${native.replaceAll('\\', '/')}` : native
}

/** The path of this system for one of the engines: `/C:/tp` → `C:/tp`. */
export function nativePath(posix: string): string {
  return onWindows ? posix.replace(/^\/(?=[a-z]:)/i, '') : posix
}

/** The text of a file by its path in the engines, undefined when there is none to read. What is not UTF-8 is marked U+FFFD. */
export function readOutside(path: string): string | undefined {
  try {
    const file = nativePath(path)
    return statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined
  } catch {
    return undefined
  }
}
