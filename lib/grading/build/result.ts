import type { ImageState } from '@/lib/dockerfile/build/types'
import type { Params } from '@/lib/text/diagnostic'
import type { Range } from '@/lib/text/position'
import type { Tree } from './tree'

/** One instruction that was carried out. */
export interface BuildStep {
  instruction: string
  range: Range
  /** Same key in a later build: the step is reused from the cache. */
  key: string
  /** The commands that a RUN ran, words expanded. */
  ran: readonly (readonly string[])[]
  /** What its layer holds: absolute paths, sorted. Empty when it only changes the configuration. */
  layer: readonly string[]
}

export interface BuiltImage {
  /** The configuration a container starts from; each value comes with the instruction that set it. */
  config: ImageState
  /** The reference at the bottom of the final stage, and every other base that the build went through. */
  base: { reference: string; range: Range }
  bases: readonly { reference: string; range: Range }[]
  /** The uid that `config.User` stands for; undefined when the image does not know that name. */
  uid: number | undefined
  tree: Tree
  /** The steps whose layers the image keeps, in order. */
  ownSteps: readonly BuildStep[]
  /** Every step of the build, those of the stages it copies from included. */
  steps: readonly BuildStep[]
}

export interface BuildFailure {
  cause: string
  params: Params
  range?: Range
  file: string
}

/** What a build leaves: an image, or the place and reason where it stopped. `sent` is the context after .dockerignore. */
export type BuildResult =
  | { ok: true; image: BuiltImage; sent: readonly string[]; file: string }
  | { ok: false; failure: BuildFailure; sent: readonly string[]; file: string }
