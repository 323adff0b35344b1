import { BASE_IMAGES } from '@/lib/oci/base-images.generated'
import { endOfLife } from '@/lib/oci/end-of-life'

/** Numbers of a tag, to compare versions: `3.14-slim` → [3, 14]. */
function version(tag: string): number[] {
  return /^v?([0-9]+(?:\.[0-9]+)*)/.exec(tag)?.[1]?.split('.').map(Number) ?? []
}

function compareVersions(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, i) => part !== b[i])
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}

const MOST = 3
/** Tags that name a release without a number. */
const RELEASE = /^(bookworm|trixie)/

/** Tags of the catalogue that say a version still looked after: the newest version, in its variants. */
export function recommendedTags(name: string): string[] {
  const known = BASE_IMAGES.filter((image) => image.name === name && endOfLife(`${name}:${image.tag}`) === null)
    .map(({ tag }) => tag)
    .filter((tag) => version(tag).length > 0 || RELEASE.test(tag))
  const newest = known.map(version).sort(compareVersions).at(-1) ?? []
  return known.filter((tag) => compareVersions(version(tag), newest) === 0).slice(0, MOST)
}
