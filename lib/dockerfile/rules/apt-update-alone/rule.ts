import { APT, isAptUpdate, isCommand } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { runsOf } from '../shared/run-commands'

const USES = ['install', 'upgrade', 'dist-upgrade', 'full-upgrade', 'build-dep', 'source', 'download']

export const rule: DockerfileRule = {
  id: 'apt-update-alone',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { commands } of runsOf(build, APT)) {
      const update = commands.find(isAptUpdate)
      const isUsed = commands.some((command) => isCommand(command, ['apt-get', 'apt', 'aptitude'], USES))
      if (update !== undefined && !isUsed) yield { range: update.range }
    }
  },
}
