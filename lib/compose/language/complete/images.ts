import { BASE_IMAGES } from '@/lib/oci/base-images.generated'
import { endOfLife } from '@/lib/oci/end-of-life'
import { imageMarkdown } from '@/lib/oci/image-markdown'
import type { Completion } from '@/lib/text/language'
import { type Cursor, complete } from './cursor'

const REFERENCE = /^[\w./:@-]*/

/** The images of the catalogue: names first, then the tags of the one that is written. */
export function imageValues(cursor: Cursor): Completion[] {
  const written = cursor.source.text.slice(cursor.place.start, cursor.offset)
  const colon = written.indexOf(':')
  if (colon === -1) {
    const names = [...new Set(BASE_IMAGES.map(({ name }) => name))]
    return names.map((name) =>
      complete(
        cursor,
        { label: name, kind: 'image', insert: `${name}:`, detail: tagsOf(name).join(', '), rank: 20 },
        REFERENCE,
      ),
    )
  }
  const name = written.slice(0, colon)
  return tagsOf(name).map((tag) => {
    const label = `${name}:${tag}`
    const ended = endOfLife(label)
    const proposal = {
      label,
      kind: 'image' as const,
      documentation: imageMarkdown(label, 'image'),
      rank: ended ? 50 : tag === 'latest' ? 40 : 20,
    }
    return complete(cursor, ended ? { ...proposal, detail: `fin de vie : ${ended.since}` } : proposal, REFERENCE)
  })
}

function tagsOf(name: string): string[] {
  return BASE_IMAGES.filter((image) => image.name === name).map(({ tag }) => tag)
}
