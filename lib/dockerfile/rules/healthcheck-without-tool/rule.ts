import { commandsOf } from '../../run-script/commands'
import { installedPackages } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { ancestry, rootImage } from '../shared/base-system'

const TOOLS: ReadonlySet<string> = new Set(['curl', 'wget', 'nc', 'bash', 'python3', 'node'])

export const rule: DockerfileRule = {
  id: 'healthcheck-without-tool',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const stage of build.stages) {
      const image = rootImage(stage)
      if (image === null) continue
      const absent = image.absent.split(' ')
      const steps = ancestry(stage).flatMap((one) => one.steps)
      const installed = new Set(
        steps.flatMap(({ instruction }) =>
          instruction.name === 'RUN' ? commandsOf(instruction).flatMap(installedPackages) : [],
        ),
      )
      for (const { instruction } of stage.steps.filter((step) => step.instruction.name === 'HEALTHCHECK')) {
        const missing = commandsOf(instruction).find(
          ({ name }) => TOOLS.has(name) && absent.includes(name) && !installed.has(name),
        )
        if (missing === undefined) continue
        const hasWget = absent.includes('wget') ? 0 : 1
        yield { range: missing.nameRange, params: { tool: missing.name, image: stage.image, hasWget } }
      }
    }
  },
}
