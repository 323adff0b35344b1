import { readTextIfAny } from './read-text'

const onWindows = process.platform === 'win32'

/** An absolute path as the engines read one: from a single root, `/` between names. `C:\tp` → `/C:/tp`. */
export function posixPath(native: string): string {
  return onWindows ? `/${native.replaceAll('\\', '/')}` : native
}

/** The path of this system for one of the engines: `/C:/tp` → `C:/tp`. */
export function nativePath(posix: string): string {
  return onWindows ? posix.replace(/^\/(?=[a-z]:)/i, '') : posix
}

/** The text of a file by its path in the engines, undefined when there is none to read. */
export function readOutside(path: string): string | undefined {
  return readTextIfAny(nativePath(path))
}
