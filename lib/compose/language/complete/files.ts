import type { Completion } from '@/lib/text/language'
import { resolvePath } from '../../forms/path'
import { pathKindOf, startOf } from '../names/paths'
import { type Cursor, complete } from './cursor'

/** Characters of a path up to its next slash. */
const SEGMENT = /^[^\s"'\],}:/]*\/?/

/** Files and folders under what is written, from where the attribute's paths start. */
export function pathValues(cursor: Cursor): Completion[] {
  const { source, place, located, workspace, offset } = cursor
  const pattern = located?.pattern ?? ''
  const kind = pathKindOf(pattern)
  if (!kind) return []
  const written = source.text.slice(place.start, offset)
  if (written.includes(':') || /^[/~]/.test(written)) return []
  const typed = written.slice(0, written.lastIndexOf('/') + 1)
  // Without `./`, a mount and a folder to build would be taken for a name.
  const lead = typed === '' && (kind === 'mount' || kind === 'folder') ? './' : ''
  const folder = resolvePath(startOf(source, pattern, place), typed === '' ? '.' : typed)
  const inside = folder === '.' ? '' : `${folder}/`
  const names = Object.keys(workspace.files)
    .filter((path) => path.startsWith(inside) && path !== source.file)
    .map((path) => /^[^/]*\/?/.exec(path.slice(inside.length))?.[0] ?? '')
  return [...new Set(names)]
    .filter((name) => name !== '' && (kind !== 'folder' || name.endsWith('/')))
    .map((name) => {
      const isFolder = name.endsWith('/')
      const whole = `${lead}${typed}${kind === 'folder' ? name.slice(0, -1) : name}`
      return complete(cursor, { label: whole, kind: isFolder ? 'folder' : 'file', rank: isFolder ? 31 : 30 }, SEGMENT)
    })
}
