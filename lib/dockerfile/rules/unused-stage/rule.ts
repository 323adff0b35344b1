import { reachable } from '../../build/stage-graph'
import type { DockerfileRule } from '../../subject'

export const rule: DockerfileRule = {
  id: 'unused-stage',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check({ build, context }) {
    // --target chooses: the other stages are for other targets.
    if (build.target === null || context.target !== undefined) return
    const needed = reachable(build.target)
    for (const stage of build.stages) {
      // A name that says test or dev is a target of its own.
      if (needed.has(stage) || /test|lint|dev|debug|check/.test(stage.stage.name ?? '')) continue
      const { nameToken, base, name, index } = stage.stage
      yield { range: (nameToken ?? base).range, params: { name: name ?? String(index) } }
    }
  },
}
