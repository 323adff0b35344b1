import type { EvaluatedStage } from '../../build/types'
import { memo } from '../../memo'
import { type Command, commandsOf } from '../../run-script/commands'

/** The commands of every RUN of a stage, those of its base's triggers included. */
export const stageCommands = memo(({ steps }: EvaluatedStage): readonly Command[] =>
  steps.flatMap(({ instruction }) => (instruction.name === 'RUN' ? commandsOf(instruction) : [])),
)
