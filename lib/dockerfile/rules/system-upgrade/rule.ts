import { isCommand, operands } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { runSteps } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'system-upgrade',
  severity: 'hint',
  origin: { kind: 'hadolint', ref: 'DL3005' },
  *check({ build }) {
    for (const command of runSteps(build).flatMap(({ commands }) => commands)) {
      const upgrades =
        isCommand(
          command,
          ['apt-get', 'apt', 'aptitude'],
          ['upgrade', 'dist-upgrade', 'full-upgrade', 'safe-upgrade'],
        ) ||
        (isCommand(command, ['apk'], ['upgrade']) && operands(command).length === 1) ||
        (isCommand(command, ['yum', 'dnf'], ['update', 'upgrade']) && operands(command).length === 1)
      if (upgrades) yield { range: command.range, params: { tool: command.name } }
    }
  },
}
