import { fullName } from './plan'

/** What a registry answers about an image that it does not have. */
export function unknownImage(name: string): string {
  const full = fullName(name)
  return `${name}: failed to resolve source metadata for ${full}: ${full}: not found`
}
