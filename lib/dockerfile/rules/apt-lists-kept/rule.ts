import { APT, isAptInstall, isAptUpdate, removesAptLists } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { staysInImage } from '../shared/base-system'
import { runsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'apt-lists-kept',
  severity: 'hint',
  origin: { kind: 'hadolint', ref: 'DL3009' },
  *check({ build }) {
    for (const { commands, step } of runsOf(build, APT)) {
      const update = commands.find(isAptUpdate)
      if (update === undefined || !commands.some(isAptInstall)) continue
      const removed = commands.some(removesAptLists)
      const isMounted = step.instruction.flags.some(
        ({ name, value }) => name === 'mount' && value?.includes('/var/lib/apt'),
      )
      // A stage that is only copied from leaves nothing of it in the image.
      if (!removed && !isMounted && staysInImage(build, step.stage)) yield { range: update.range }
    }
  },
}
