import { isAptInstall, isAptUpdate } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { runSteps } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'apt-without-update',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { commands } of runSteps(build)) {
      const install = commands.findIndex(isAptInstall)
      const command = commands[install]
      if (command === undefined || commands.slice(0, install).some(isAptUpdate)) continue
      // A package given as a file needs no list.
      if (command.args.every(({ value }) => value.startsWith('-') || value === 'install' || /^[./]/.test(value)))
        continue
      yield { range: command.range }
    }
  },
}
