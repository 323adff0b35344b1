import { touches } from '@/lib/text/inside'
import type { Position, Range } from '@/lib/text/position'
import type { EvaluatedStage } from '../../build/types'
import type { DockerfileSubject } from '../../subject'
import { stageReferences } from './stages'
import { type Occurrence, occurrences, variableKey } from './variables'

/** A name that an editor can follow: a stage, or a variable. */
export type Named = StageSymbol | VariableSymbol

export interface StageSymbol {
  kind: 'stage'
  stage: EvaluatedStage
  /** What is under the caret. */
  range: Range
  /** The name of its FROM, then the places that name it; those that give a number are apart. */
  names: Range[]
  numbers: Range[]
}

export interface VariableSymbol {
  kind: 'variable'
  name: string
  range: Range
  at: Occurrence
  /** Every place that names it, in the order of the file. */
  all: Occurrence[]
}

/** What is named under the caret; null when it is nothing that the file defines. */
export function symbolAt(subject: DockerfileSubject, position: Position): Named | null {
  return stageAt(subject, position) ?? variableAt(subject, position)
}

function stageAt(subject: DockerfileSubject, position: Position): StageSymbol | null {
  const references = stageReferences(subject)
  const reference = references.find(({ range }) => touches(range, position))
  const own = subject.build.stages.find(({ stage }) => stage.nameToken && touches(stage.nameToken.range, position))
  const stage = reference?.stage ?? own
  const range = reference?.range ?? own?.stage.nameToken?.range
  if (stage === undefined || range === undefined) return null
  const mine = references.filter((one) => one.stage === stage)
  const places = (byNumber: boolean) => mine.filter((one) => one.byNumber === byNumber).map((one) => one.range)
  const name = stage.stage.nameToken?.range
  return {
    kind: 'stage',
    stage,
    range,
    names: [...(name === undefined ? [] : [name]), ...places(false)],
    numbers: places(true),
  }
}

function variableAt(subject: DockerfileSubject, position: Position): VariableSymbol | null {
  const every = occurrences(subject)
  const at = every.find(({ whole }) => touches(whole, position))
  if (at === undefined) return null
  const keyOf = variableKey(subject)
  const key = keyOf(at)
  return { kind: 'variable', name: at.name, range: at.range, at, all: every.filter((one) => keyOf(one) === key) }
}
