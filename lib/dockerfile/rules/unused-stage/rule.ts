import { reachable } from '../../build/stage-graph'
import type { EvaluatedStage, Evaluation } from '../../build/types'
import type { DockerfileRule } from '../../subject'

/** Names that say what one builds them for: targets of their own. */
const TARGET = /test|lint|dev|debug|check|bench|e2e|valid|update|release|artifact|binar|docs?$|^ci$|shell/

export const rule: DockerfileRule = {
  id: 'unused-stage',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check({ build, context }) {
    // --target chooses: the other stages are for other targets.
    if (build.target === null || context.target !== undefined) return
    const needed = reachable(build.target)
    const unused = build.stages.filter((stage) => !needed.has(stage))
    const used = new Set(unused.flatMap(({ parent, sources }) => [parent, ...sources.keys()]))
    const ends = unused.filter((stage) => !used.has(stage))
    const [only] = ends
    // Several ends are as many targets: the file is made to be built in several ways.
    if (only === undefined || ends.length > 1 || isChosenByVariable(build, only)) return
    const { nameToken, base, name, index } = only.stage
    if (!TARGET.test(name ?? '')) yield { range: (nameToken ?? base).range, params: { name: name ?? String(index) } }
  },
}

/** Whether the base of another stage, written with a variable, could be this one: `FROM build-${VARIANT}`. */
function isChosenByVariable({ stages }: Evaluation, { stage }: EvaluatedStage): boolean {
  const { name } = stage
  if (name === null) return false
  return stages.some(({ stage: other }) => {
    const [start = '', ...rest] = other.base.value.toLowerCase().split(/\$\{[^}]*\}|\$\w+/)
    const end = rest.at(-1)
    return end !== undefined && start + end !== '' && name.startsWith(start) && name.endsWith(end)
  })
}
