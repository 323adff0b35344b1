import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'
import type { Instruction } from '../../syntax/types'

const ONLY_ONE: ReadonlySet<string | null> = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK'])

export const rule: DockerfileRule = {
  id: 'MultipleInstructionsDisallowed',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'MultipleInstructionsDisallowed' },
  pass: PASS.dispatch,
  // The second one shows that the first is useless.
  foundAt: ({ line }) => Number(line),
  *check({ build }) {
    for (const { steps, stage } of build.stages) {
      const last = new Map<string | null, { instruction: Instruction; triggered: boolean }>()
      for (const step of steps) {
        const { name } = step.instruction
        if (!ONLY_ONE.has(name)) continue
        const previous = last.get(name)
        last.set(name, step)
        if (previous === undefined) continue
        const docker = `Multiple ${step.instruction.keyword.value} instructions should not be used in the same stage because only the last one will be used`
        // The earlier one is at fault: it has no effect.
        const range = previous.triggered ? stage.from.range : previous.instruction.range
        yield { range, params: { instruction: name ?? '', line: step.instruction.range.start.line }, docker }
      }
    }
  },
}
