import { APT, hasLetter, hasOption, isAptInstall, isCommand } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { runsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'apt-without-yes',
  severity: 'info',
  origin: { kind: 'hadolint', ref: 'DL3014' },
  *check({ build }) {
    for (const { commands } of runsOf(build, APT)) {
      for (const command of commands) {
        const asks =
          isAptInstall(command) || isCommand(command, ['apt-get', 'apt'], ['upgrade', 'dist-upgrade', 'remove'])
        if (!asks || hasLetter(command, 'y') || hasOption(command, '--yes', '--assume-yes')) continue
        const quiet = command.args.filter(({ value }) => /^-q+$/.test(value)).map(({ value }) => value)
        // -qq implies -y.
        if (quiet.join('').replaceAll('-', '').length >= 2 || hasOption(command, '-q=2', '--force-yes')) continue
        const isPiped = command.before === '|'
        if (!isPiped) yield { range: command.range }
      }
    }
  },
}
