import type { Params } from '@/lib/text/diagnostic'
import type { Range } from '@/lib/text/position'
import type { Instruction } from '../syntax/types'

/** Why BuildKit refuses an instruction. `docker` is its message, without the « dockerfile parse error » in front. */
export interface Refusal {
  rule: string
  docker: string
  range: Range
  params?: Params
}

/** Looks at one instruction; null when BuildKit takes it. */
export type Validator = (instruction: Instruction) => Refusal | null

/** The first refusal of several validators, in BuildKit's order. */
export function firstOf(...validators: Validator[]): Validator {
  return (instruction) => {
    for (const validate of validators) {
      const refusal = validate(instruction)
      if (refusal !== null) return refusal
    }
    return null
  }
}
