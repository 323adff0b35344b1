import type { BaseImage } from '@/lib/oci/base-image'
import { similarImage } from '@/lib/oci/base-images'
import { familiarName, parseReference } from '@/lib/oci/reference'
import type { EvaluatedStage, Evaluation } from '../../build/types'

/** The official image at the root of a stage, or one that resembles it; null when we know nothing of it. */
export function rootImage({ image }: EvaluatedStage): BaseImage | null {
  return image === '' || image === 'scratch' ? null : similarImage(image)
}

/** A stage and those it starts from, the nearest first. */
export function ancestry(stage: EvaluatedStage): EvaluatedStage[] {
  return stage.parent === null ? [stage] : [stage, ...ancestry(stage.parent)]
}

/** Whether what a stage does stays in the image that is built: its own stage, or one it starts from. */
export function staysInImage({ target }: Evaluation, stage: EvaluatedStage): boolean {
  return target !== null && ancestry(target).includes(stage)
}

/** The official image at the root of a stage, another version of it at worst; null when we know nothing of its repository. */
export function ownImage(stage: EvaluatedStage): BaseImage | null {
  const reference = parseReference(stage.image)
  const image = rootImage(stage)
  return image !== null && !('error' in reference) && image.name === familiarName(reference) ? image : null
}
