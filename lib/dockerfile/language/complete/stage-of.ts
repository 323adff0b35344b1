import type { EvaluatedStage } from '../../build/types'
import type { Instruction } from '../../syntax/types'
import type { Opened } from '../open'

/** The stage that an instruction stands in; null before the first one, and in FROM itself. */
export function stageOf({ build }: Opened, instruction: Instruction | null): EvaluatedStage | null {
  return build.stages.find(({ stage }) => instruction !== null && stage.instructions.includes(instruction)) ?? null
}
