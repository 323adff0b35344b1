/** What the catalogue holds of an official image, beside its configuration (lib/oci/base-images). */
export interface ImageFacts {
  name: string
  tag: string
  /** The digests of its configuration and of its index; null when they are not known. */
  id: string | null
  digest: string | null
  created: string
  /** On disk, in bytes; null when only the compressed sizes are known. */
  size: number | null
  /** `debian 12`, `alpine 3.24.2`, `busybox`… */
  system: string
  /** Each line and the compressed size of its layer in bytes; -1 for a line without a layer. */
  history: readonly (readonly [createdBy: string, compressed: number])[]
  /** The commands it adds to its system, and those of the system that it lacks. */
  extra: string
  missing: string
  /** Alpine: `name=version`, separated by spaces. */
  packages: string
}
