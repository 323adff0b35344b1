import { hasOption, isCommand } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { runsOf } from '../shared/run-commands'
import { stageCommands } from '../shared/stage-commands'

export const rule: DockerfileRule = {
  id: 'dev-dependencies-in-image',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check({ build }) {
    const stage = build.target
    if (stage === null || stage.environment.get('NODE_ENV') === 'production') return
    // A stage that builds needs its tools; npm prune takes them out afterwards.
    const builds = stageCommands(stage).some(
      (command) =>
        isCommand(command, ['npm', 'yarn', 'pnpm'], ['run', 'build', 'test', 'prune']) || command.name === 'npx',
    )
    if (builds) return
    for (const { commands, step } of runsOf(build, 'npm')) {
      if (step.stage !== stage) continue
      for (const command of commands) {
        const installs = isCommand(command, ['npm'], ['ci', 'install', 'i']) && command.operands.length === 1
        if (!installs || hasOption(command, '--omit', '--production', '--only', '-g', '--global')) continue
        yield { range: command.range }
      }
    }
  },
}
