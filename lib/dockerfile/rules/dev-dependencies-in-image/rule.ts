import { commandsOf } from '../../run-script/commands'
import { hasOption, isCommand, operands } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { runSteps } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'dev-dependencies-in-image',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { commands, step } of runSteps(build)) {
      if (step.stage !== build.target || step.stage.environment.get('NODE_ENV') === 'production') continue
      const later = step.stage.steps.flatMap(({ instruction }) =>
        instruction.name === 'RUN' ? commandsOf(instruction) : [],
      )
      // A stage that builds needs its tools; npm prune takes them out afterwards.
      const builds = later.some(
        (command) =>
          isCommand(command, ['npm', 'yarn', 'pnpm'], ['run', 'build', 'test', 'prune']) || command.name === 'npx',
      )
      for (const command of commands) {
        const installs = isCommand(command, ['npm'], ['ci', 'install', 'i']) && operands(command).length === 1
        if (!installs || builds || hasOption(command, '--omit', '--production', '--only', '-g', '--global')) continue
        yield { range: command.range }
      }
    }
  },
}
