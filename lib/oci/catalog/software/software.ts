import type { ImageFacts } from '../facts'
import type { Planter } from '../plant'

/** A layer of an image being planted over its system. */
export interface Layout {
  facts: ImageFacts
  isAlpine: boolean
  /** Its line in the history. */
  createdBy: string
  /** Uncompressed, in bytes: what is not planted by name becomes one file. */
  size: number
  planter: Planter
  /** Plants a program. */
  program(path: string, size: number, name?: string): void
  account(account: Account): void
}

export interface Account {
  name: string
  uid: number
  gid: number
  /** The name of the group; that of the user by default. */
  group?: string
  home?: string
  shell?: string
  gecos?: string
}

/** What we know of the software of a repository: a card. */
export interface Software {
  /** The repositories it is for. */
  repositories: readonly string[]
  /** Plants what a layer brings; true when it knew the layer. */
  plant(layout: Layout): boolean
  /** Where what has no name of its own goes. */
  rest: string
}
