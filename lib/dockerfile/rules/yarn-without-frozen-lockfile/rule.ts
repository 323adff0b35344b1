import { hasOption, isCommand } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { commandsBeside } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'yarn-without-frozen-lockfile',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const command of commandsBeside(build, /^(?:yarn|pnpm)$/)) {
      const isBareYarn =
        command.name === 'yarn' && command.operands.length === 0 && !hasOption(command, '--version', '-v')
      const installs =
        isBareYarn || (isCommand(command, ['yarn', 'pnpm'], ['install', 'i']) && command.operands.length === 1)
      if (!installs || hasOption(command, '--frozen-lockfile', '--immutable')) continue
      const option = command.name === 'yarn' ? '--immutable' : '--frozen-lockfile'
      yield { range: command.range, params: { tool: command.name, option } }
    }
  },
}
