import type { DockerfileRule } from '../../subject'
import { runSteps } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'chown-in-another-layer',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { commands, step } of runSteps(build)) {
      const [only] = commands
      if (commands.length !== 1 || only?.name !== 'chown' || !only.args.some(({ value }) => /^-[a-z]*R/.test(value)))
        continue
      const before = step.stage.steps.slice(0, step.stage.steps.indexOf(step))
      const copied = before.some(({ instruction }) => instruction.name === 'COPY' || instruction.name === 'ADD')
      const owner = only.args.find(({ value }) => !value.startsWith('-'))?.value ?? ''
      if (copied) yield { range: only.range, params: { owner } }
    }
  },
}
