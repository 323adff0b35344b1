import { hasOption, isApkAdd } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { staysInImage } from '../shared/base-system'
import { runsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'apk-cache',
  severity: 'hint',
  origin: { kind: 'hadolint', ref: 'DL3019' },
  *check({ build }) {
    for (const { commands, step } of runsOf(build, 'apk')) {
      const isMounted = step.instruction.flags.some(({ name, value }) => name === 'mount' && value?.includes('/apk'))
      const removed = commands.some(
        ({ name, args }) => name === 'rm' && args.some(({ value }) => value.startsWith('/var/cache/apk')),
      )
      // A stage that is only copied from leaves its index behind.
      if (!staysInImage(build, step.stage)) continue
      // Without an index of its own (apk update, -U), apk add fetches nothing that stays when the index is absent.
      if (isMounted || removed) continue
      for (const command of commands.filter(isApkAdd)) {
        if (!hasOption(command, '--no-cache')) yield { range: command.range }
      }
    }
  },
}
