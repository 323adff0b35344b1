import { isCommand } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { commandsBeside } from '../shared/run-commands'

const MANAGERS = /^(?:apt-get|apt|aptitude|apk|yum|dnf)$/

export const rule: DockerfileRule = {
  id: 'system-upgrade',
  severity: 'hint',
  origin: { kind: 'hadolint', ref: 'DL3005' },
  *check({ build }) {
    for (const command of commandsBeside(build, MANAGERS)) {
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
