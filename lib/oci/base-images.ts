import type { BaseImage } from './base-image'
import { BASE_IMAGES } from './base-images.generated'
import { familiarName, parseReference } from './reference'

/** The variants that change what an image holds. */
function variant(tag: string): string {
  if (/alpine/.test(tag)) return 'alpine'
  if (/slim/.test(tag)) return 'slim'
  return /nanoserver|windowsservercore/.test(tag) ? 'windows' : 'full'
}

/** The image that a name stands for, as it is in the catalogue. */
export function knownImage(name: string): BaseImage | null {
  const reference = parseReference(name)
  if ('error' in reference) return null
  const tag = reference.tag ?? 'latest'
  return BASE_IMAGES.find((image) => image.name === familiarName(reference) && image.tag === tag) ?? null
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
  return (
    BASE_IMAGES.find((image) => image.name === familiarName(reference) && variant(image.tag) === wanted) ??
    (wanted === 'alpine' ? (BASE_IMAGES.find(({ name: base }) => base === 'alpine') ?? null) : null)
  )
}
