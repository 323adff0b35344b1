import { commandsOf } from '../../run-script/commands'
import type { DockerfileRule } from '../../subject'

export const rule: DockerfileRule = {
  id: 'npm-as-main-process',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { config, stage } of build.stages) {
      const by = config.Cmd?.by ?? config.Entrypoint?.by
      // What a stage takes from another is said there.
      if (by == null || !stage.instructions.includes(by)) continue
      const command = !by.json ? undefined : commandsOf(by)[0]
      if (command !== undefined && ['npm', 'yarn', 'pnpm', 'npx'].includes(command.name)) {
        yield { range: command.range, params: { tool: command.name } }
      }
    }
  },
}
