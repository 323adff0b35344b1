import type { EvaluatedStage } from './types'

/** The name BuildKit gives to a stage. */
export function stageName({ stage }: EvaluatedStage): string {
  return stage.name ?? `stage-${stage.index}`
}

/** The stages that a stage needs, itself included. */
export function reachable(target: EvaluatedStage): Set<EvaluatedStage> {
  const found = new Set<EvaluatedStage>()
  const visit = (stage: EvaluatedStage) => {
    if (found.has(stage)) return
    found.add(stage)
    if (stage.parent !== null) visit(stage.parent)
    for (const source of stage.sources.keys()) visit(source)
  }
  visit(target)
  return found
}
