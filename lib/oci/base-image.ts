import type { ImageConfig } from './image-config'

/** What we know of an official image. */
export interface BaseImage {
  name: string
  tag: string
  /** `ID` of its /etc/os-release; null when it has none. */
  os: string | null
  /** The usual commands that it lacks, separated by spaces. */
  absent: string
  /** The user other than root that it provides; null when there is none worth naming. */
  user: string | null
  config: ImageConfig
}
