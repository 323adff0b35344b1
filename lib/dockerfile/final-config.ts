import type { CheckContext } from './build/context'
import { evaluate } from './build/evaluate'
import type { EvaluatedStage, ImageState } from './build/types'
import { parseDockerfile } from './parse'
import type { Dockerfile } from './syntax/types'

export interface FinalConfig extends ImageState {
  /** The stage that is built. */
  stage: EvaluatedStage
  /** The image at the root of its chain of stages (`node:20-alpine`). */
  image: string
  /** Whether the configuration of that image is known: otherwise, what it sets is missing here. */
  imageKnown: boolean
}

/**
 * The configuration of the image that a Dockerfile gives, as far as the text tells: each value comes with the
 * instruction that set it (null when the base image did). `Env` leaves ARGs out, as Docker does. Null when the file has
 * no stage, or not the target.
 */
export function finalConfig(dockerfile: string | Dockerfile, context: CheckContext = {}): FinalConfig | null {
  const file = typeof dockerfile === 'string' ? parseDockerfile(dockerfile) : dockerfile
  const { target } = evaluate(file, context)
  if (target === null) return null
  return { ...target.config, stage: target, image: target.image, imageKnown: target.imageConfig !== null }
}
