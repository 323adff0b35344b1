import type { Range } from '@/lib/text/position'
import { argRange } from '../../build/arg-range'
import { exposedPorts, type PortSpec, readPortSpec } from '../../build/ports'
import type { Evaluation } from '../../build/types'
import { memo } from '../../memo'

/** A port of an EXPOSE, and where it is written. */
export interface ReadPort {
  spec: string
  parts: PortSpec
  range: Range
}

/** The ports that BuildKit reads: those of an instruction up to the first one it refuses, which it looks at all the same. */
export const readPorts = memo((build: Evaluation): readonly ReadPort[] => [...portsOf(build)])

function* portsOf({ steps }: Evaluation): Generator<ReadPort> {
  for (const step of steps) {
    if (step.instruction.name !== 'EXPOSE' || step.failed) continue
    for (const [i, spec] of step.args.entries()) {
      const parts = readPortSpec(spec)
      if ('error' in parts) break
      yield { spec, parts, range: argRange(step, i) }
      if ('error' in exposedPorts(spec)) break
    }
  }
}
