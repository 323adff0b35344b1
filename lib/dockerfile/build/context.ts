import type { ImageConfig } from '@/lib/oci/image-config'

/** What surrounds a Dockerfile. Everything is optional: the text alone is enough. */
export interface CheckContext {
  /** The files of the build context, by path from its root, before .dockerignore. Only the names are looked at. */
  files?: Readonly<Record<string, unknown>>
  /** The text of .dockerignore; undefined when there is none. */
  dockerignore?: string
  /** `--build-arg`. */
  args?: Readonly<Record<string, string>>
  /** `--target`. */
  target?: string
  /** The configuration of base images, by name as in FROM (`node:20-alpine`). The catalogue knows the usual ones. */
  bases?: Readonly<Record<string, ImageConfig>>
}
