import { FsError } from '@/lib/oci/fs/errno'
import type { FileSystem } from '@/lib/oci/fs/file-system'
import type { Field } from './atoms'
import { hasPattern, patternSource } from './pattern'

/** Cuts a field at its slashes. */
function segments(field: Field): Field[] {
  const all: Field[] = [[]]
  for (const { text, quoted } of field) {
    for (const [index, part] of text.split('/').entries()) {
      if (index > 0) all.push([])
      if (part !== '') all.at(-1)?.push({ text: part, quoted })
    }
  }
  return all
}

function names(fs: FileSystem, folder: string): string[] {
  try {
    return fs.readdir(folder)
  } catch (error) {
    if (error instanceof FsError) return []
    throw error
  }
}

/** The paths that a pattern matches, sorted; null when there is none, and the pattern then stands for itself. */
export function globField(fs: FileSystem, field: Field): string[] | null {
  if (!hasPattern(field)) return null
  let found = ['']
  for (const [index, segment] of segments(field).entries()) {
    const isFirst = index === 0
    const join = (base: string, name: string) => (isFirst ? name : `${base}/${name}`)
    if (!hasPattern(segment)) {
      const name = segment.map(({ text }) => text).join('')
      found = found.map((base) => join(base, name))
      continue
    }
    const pattern = new RegExp(`^${patternSource(segment, '[^/]')}$`, 'u')
    const wantsHidden = segment[0]?.text.startsWith('.') ?? false
    found = found.flatMap((base) =>
      names(fs, isFirst ? '.' : base || '/')
        .filter((name) => pattern.test(name) && (wantsHidden || !name.startsWith('.')))
        .map((name) => join(base, name)),
    )
  }
  const existing = found.filter((path) => path !== '' && fs.peek(path, false) !== undefined).sort()
  return existing.length === 0 ? null : existing
}
