import type { Range } from '@/lib/text/position'
import type { Step } from './types'

/** Where an argument of a step is written; a trigger's are in another stage, and Docker speaks of the FROM that pulls it. */
export function argRange({ instruction, argTokens, triggered, stage }: Step, index: number): Range {
  if (triggered) return stage.stage.from.range
  return argTokens[index]?.range ?? instruction.argsRange
}
