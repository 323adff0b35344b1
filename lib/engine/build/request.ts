import type { Image } from '@/lib/oci/image'
import type { BuildCache } from './cache/build-cache'
import type { ContextFiles } from './context'

/** Where images are found by name, as FROM writes it. */
export interface ImageSource {
  find(reference: string): Image | undefined
}

/** What `docker build` is asked. */
export interface BuildRequest {
  /** The text of the Dockerfile. */
  dockerfile: string
  /** How messages call it; `Dockerfile` by default. */
  dockerfileName?: string
  /** The files of the context, .dockerignore not yet applied. */
  context: ContextFiles
  images: ImageSource
  /** What earlier builds left: shared by the builds of one engine. */
  cache: BuildCache
  /** `--build-arg`. */
  args?: Readonly<Record<string, string>>
  /** `--target`. */
  target?: string
  /** `--no-cache`. */
  noCache?: boolean
  /** `--platform`, as `linux/arm64`. */
  platform?: string
  /** `--secret`, by id. */
  secrets?: Readonly<Record<string, string>>
  /** `--network`. */
  network?: 'default' | 'none' | 'host'
  /** `-t`, in their full form; only shown. */
  tags?: readonly string[]
  /** When the build starts, in milliseconds since 1970. */
  now: number
}
