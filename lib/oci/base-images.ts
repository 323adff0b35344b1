import type { BaseImage } from './base-image'
import { BASE_IMAGES } from './base-images.generated'
import { familiarName, parseReference } from './reference'

/** The variants that change what an image holds. */
function variant(tag: string): string {
  if (/alpine/.test(tag)) return 'alpine'
  if (/slim/.test(tag)) return 'slim'
  return /nanoserver|windowsservercore/.test(tag) ? 'windows' : 'full'
}

/** The catalogue by name and tag, and the first image of each repository and variant. */
const BY_TAG = new Map(BASE_IMAGES.map((image) => [`${image.name}:${image.tag}`, image]))
const BY_VARIANT = new Map<string, BaseImage>()
for (const image of BASE_IMAGES) {
  const key = `${image.name} ${variant(image.tag)}`
  if (!BY_VARIANT.has(key)) BY_VARIANT.set(key, image)
}

/** The image that a name stands for, as it is in the catalogue. */
export function knownImage(name: string): BaseImage | null {
  const reference = parseReference(name)
  return 'error' in reference ? null : (BY_TAG.get(`${familiarName(reference)}:${reference.tag ?? 'latest'}`) ?? null)
}

/**
 * The image that a name stands for, or one of the same repository and variant: enough to say what system it has, which
 * commands it lacks and which users, not what its variables are worth.
 */
export function similarImage(name: string): BaseImage | null {
  const exact = knownImage(name)
  if (exact !== null) return exact
  const reference = parseReference(name)
  if ('error' in reference) return null
  const wanted = variant(reference.tag ?? '')
  const alike = BY_VARIANT.get(`${familiarName(reference)} ${wanted}`)
  return alike ?? (wanted === 'alpine' ? (BY_VARIANT.get('alpine full') ?? null) : null)
}
