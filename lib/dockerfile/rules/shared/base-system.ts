import type { BaseImage } from '@/lib/oci/base-image'
import { similarImage } from '@/lib/oci/base-images'
import { familiarName, parseReference } from '@/lib/oci/reference'
import type { EvaluatedStage, Evaluation } from '../../build/types'
import { memo } from '../../memo'

/** The official image at the root of a stage, or one that resembles it; null when we know nothing of it. */
export const rootImage = memo(({ image }: EvaluatedStage): BaseImage | null =>
  image === '' || image === 'scratch' ? null : similarImage(image),
)

/** A stage and those it starts from, the nearest first. */
export function ancestry(stage: EvaluatedStage): EvaluatedStage[] {
  const stages: EvaluatedStage[] = []
  for (let one: EvaluatedStage | null = stage; one !== null; one = one.parent) stages.push(one)
  return stages
}

/** Whether what a stage does stays in the image that is built: its own stage, or one it starts from. */
export function staysInImage({ target }: Evaluation, stage: EvaluatedStage): boolean {
  for (let one = target; one !== null; one = one.parent) if (one === stage) return true
  return false
}

/** The official image at the root of a stage, another version of it at worst; null when we know nothing of its repository. */
export const ownImage = memo((stage: EvaluatedStage): BaseImage | null => {
  const reference = parseReference(stage.image)
  const image = rootImage(stage)
  return image !== null && !('error' in reference) && image.name === familiarName(reference) ? image : null
})
