import { BASE_IMAGES } from '@/lib/oci/base-images.generated'
import { endOfLife } from '@/lib/oci/end-of-life'
import type { Completion } from '@/lib/text/language'
import type { Range } from '@/lib/text/position'
import { imageMarkdown } from '../hover/image'
import { item } from './item'

/** The images of the catalogue: their names first, their tags once a name is written. */
export function imageCompletions(place: Range, written: string): Completion[] {
  const colon = written.indexOf(':')
  if (colon === -1) {
    const names = [...new Set(BASE_IMAGES.map(({ name }) => name))]
    return names.map((name) => item(place, 'image', name, { insert: `${name}:`, detail: tagsOf(name), rank: 20 }))
  }
  const name = written.slice(0, colon)
  return BASE_IMAGES.filter((image) => image.name === name).map(({ tag }) => {
    const label = `${name}:${tag}`
    const ended = endOfLife(label)
    return item(place, 'image', label, {
      ...(ended === null ? {} : { detail: `fin de vie : ${ended.since}` }),
      documentation: imageMarkdown(label),
      rank: ended !== null ? 50 : tag === 'latest' ? 40 : 20,
    })
  })
}

function tagsOf(name: string): string {
  return BASE_IMAGES.filter((image) => image.name === name)
    .map(({ tag }) => tag)
    .join(', ')
}
