import { APT, hasOption, isAptInstall } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { staysInImage } from '../shared/base-system'
import { runsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'apt-recommends',
  severity: 'hint',
  origin: { kind: 'hadolint', ref: 'DL3015' },
  *check({ build }) {
    for (const { commands, step } of runsOf(build, APT)) {
      if (!staysInImage(build, step.stage)) continue
      for (const command of commands.filter(isAptInstall)) {
        const isOff = command.args.some(({ value }) => /APT::Install-Recommends=(0|false)/i.test(value))
        if (!isOff && !hasOption(command, '--no-install-recommends')) yield { range: command.range }
      }
    }
  },
}
