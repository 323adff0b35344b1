import { commandsOf } from '../../run-script/commands'
import { installedPackages } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { ancestry, rootImage } from '../shared/base-system'
import { stageCommands } from '../shared/stage-commands'

const TOOLS: ReadonlySet<string> = new Set(['curl', 'wget', 'nc', 'bash', 'python3', 'node'])

export const rule: DockerfileRule = {
  id: 'healthcheck-without-tool',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const stage of build.stages) {
      const checks = stage.steps.filter(({ instruction }) => instruction.name === 'HEALTHCHECK')
      const image = checks.length === 0 ? null : rootImage(stage)
      if (image === null) continue
      const absent = image.absent.split(' ')
      const installed = new Set<string>()
      for (const one of ancestry(stage)) {
        for (const name of stageCommands(one).flatMap(installedPackages)) installed.add(name)
      }
      for (const { instruction } of checks) {
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
