import type { Command } from '../../run-script/commands'
import { hasOption, isCommand } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { ownImage } from '../shared/base-system'
import { runSteps } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'install-as-user',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { commands, step } of runSteps(build)) {
      const [user = ''] = step.user.split(':')
      if (user === '' || user === 'root' || user === '0' || user.includes('$')) continue
      const isNode = ownImage(step.stage)?.name === 'node'
      const refused = commands.find((command) => !isRaised(command) && needsRoot(command, isNode))
      if (refused !== undefined) yield { range: refused.range, params: { user, program: refused.name } }
    }
  },
}

function isRaised({ words }: Command): boolean {
  return words.slice(0, 3).some(({ value }) => value === 'sudo' || value === 'doas')
}

/** Whether a command writes where only root may: the packages and users of the system, the owner of a file. */
function needsRoot(command: Command, isNode: boolean): boolean {
  const { name } = command
  if (isCommand(command, ['apt-get', 'apt'], ['install', 'update', 'upgrade', 'remove'])) return true
  if (isCommand(command, ['apk'], ['add', 'update', 'del', 'upgrade'])) return true
  if (isCommand(command, ['yum', 'dnf', 'microdnf'], ['install', 'update'])) return true
  if (['useradd', 'adduser', 'groupadd', 'addgroup', 'usermod', 'chown'].includes(name))
    return command.operands.length > 0
  return isNode && isCommand(command, ['npm'], ['install', 'i']) && hasOption(command, '-g', '--global')
}
