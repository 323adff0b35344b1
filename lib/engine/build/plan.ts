import { sourceNames } from '@/lib/dockerfile/build/source-names'
import { reachable, stageName } from '@/lib/dockerfile/build/stage-graph'
import type { EvaluatedStage, Evaluation, Step } from '@/lib/dockerfile/build/types'
import { familiarName, parseReference } from '@/lib/oci/reference'

/** The steps that make a layer. */
const MAKES_LAYER: ReadonlySet<string | null> = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR'])

export function makesLayer({ instruction }: Step): boolean {
  return MAKES_LAYER.has(instruction.name)
}

/** `docker.io/library/node:20-alpine`. */
export function fullName(image: string): string {
  const reference = parseReference(image)
  if ('error' in reference) return image
  const { domain, path, tag, digest } = reference
  const suffix = digest === null ? `:${tag ?? 'latest'}` : `${tag === null ? '' : `:${tag}`}@${digest}`
  return `${domain}/${path}${suffix}`
}

/** `node:20-alpine`, as people write it: what images are stored under. */
export function storedName(image: string): string {
  const reference = parseReference(image)
  if ('error' in reference) return image
  return `${familiarName(reference)}:${reference.tag ?? 'latest'}`
}

/** A stage that has to be built, and how BuildKit numbers its steps. */
export interface PlannedStage {
  evaluated: EvaluatedStage
  /** `build`, `stage-1`; empty when the build has a single one. */
  name: string
  /** Its steps and the FROM of an image. */
  total: number
}

/** The stages to build, in the order of the file. */
export function planStages({ stages, target }: Evaluation): PlannedStage[] {
  if (target === null) return []
  const needed = reachable(target)
  // Another image, or the empty one behind a mount, counts as a stage: names then appear.
  const readsElsewhere = stages.some(({ stage }) =>
    stage.instructions.some(
      (instruction) => !instruction.broken && sourceNames(instruction).some(({ value }) => !isStage(stages, value)),
    ),
  )
  const isNamed = stages.length > 1 || readsElsewhere
  return stages
    .filter((stage) => needed.has(stage))
    .map((evaluated) => {
      const fromImage = evaluated.parent === null && evaluated.image !== 'scratch' ? 1 : 0
      return {
        evaluated,
        name: isNamed ? stageName(evaluated) : '',
        total: fromImage + evaluated.steps.filter(makesLayer).length,
      }
    })
}

function isStage(stages: readonly EvaluatedStage[], name: string): boolean {
  return findStage(stages, name) !== undefined
}

/** The stage that `--from` names, by name or by number. */
export function findStage(stages: readonly EvaluatedStage[], name: string): EvaluatedStage | undefined {
  if (/^\d+$/.test(name)) return stages[Number(name)]
  return stages.findLast(({ stage }) => stage.name === name.toLowerCase())
}

/** `[build 2/4] RUN npm ci`. */
export function stepName({ name, total }: Pick<PlannedStage, 'name' | 'total'>, index: number, text: string): string {
  if (total === 0) return text
  const number = String(index).padStart(String(total).length)
  return `[${name === '' ? '' : `${name} `}${number}/${total}] ${text}`
}
