import type { Completion } from '@/lib/text/language'
import type { Range } from '@/lib/text/position'
import type { EvaluatedStage } from '../../build/types'
import { stageMarkdown } from '../hover/stage'
import type { Opened } from '../open'
import { item } from './item'

/** The stages that the one being written may copy from: those above, the nearest first. */
export function sourceStages(opened: Opened, stage: EvaluatedStage | null, place: Range): Completion[] {
  return stagesBefore(opened, stage?.stage.index ?? Number.POSITIVE_INFINITY, place)
}

/** The named stages above a number. */
export function stagesBefore(opened: Opened, index: number, place: Range): Completion[] {
  const above = opened.build.stages.filter(({ stage }) => stage.index < index)
  return above.flatMap((one) => {
    const name = one.stage.nameToken?.value
    if (name === undefined) return []
    const rank = above.length - one.stage.index
    return [item(place, 'stage', name, { detail: `FROM ${one.base}`, documentation: stageMarkdown(opened, one), rank })]
  })
}
