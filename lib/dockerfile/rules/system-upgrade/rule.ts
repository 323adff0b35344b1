import { isCommand } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { runCommands } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'system-upgrade',
  severity: 'hint',
  origin: { kind: 'hadolint', ref: 'DL3005' },
  *check({ build }) {
    for (const command of runCommands(build)) {
      const upgrades =
        isCommand(
          command,
          ['apt-get', 'apt', 'aptitude'],
          ['upgrade', 'dist-upgrade', 'full-upgrade', 'safe-upgrade'],
        ) ||
        (isCommand(command, ['apk'], ['upgrade']) && command.operands.length === 1) ||
        (isCommand(command, ['yum', 'dnf'], ['update', 'upgrade']) && command.operands.length === 1)
      if (upgrades) yield { range: command.range, params: { tool: command.name } }
    }
  },
}
