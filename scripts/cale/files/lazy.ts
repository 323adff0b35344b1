import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The texts of files, each read when it is first looked at: a project has thousands of files and reads five.
 * What cannot be read is empty.
 */
export function lazyTexts(folder: string, names: readonly string[]): Readonly<Record<string, string>> {
  const read = new Map<string, string>()
  const texts: Record<string, string> = Object.create(null)
  for (const name of names) {
    Object.defineProperty(texts, name, {
      enumerable: true,
      get: () => {
        const known = read.get(name) ?? textOrEmpty(path.join(folder, name))
        read.set(name, known)
        return known
      },
    })
  }
  return texts
}

function textOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
