import { isAptInstall, isAptUpdate } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { runSteps } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'apt-lists-kept',
  severity: 'hint',
  origin: { kind: 'hadolint', ref: 'DL3009' },
  *check({ build }) {
    for (const { commands, step } of runSteps(build)) {
      const update = commands.find(isAptUpdate)
      if (update === undefined || !commands.some(isAptInstall)) continue
      const removed = commands.some(
        ({ name, args }) => name === 'rm' && args.some(({ value }) => value.startsWith('/var/lib/apt')),
      )
      const isMounted = step.instruction.flags.some(
        ({ name, value }) => name === 'mount' && value?.includes('/var/lib/apt'),
      )
      // A stage that is only copied from leaves nothing of it in the image.
      if (!removed && !isMounted && step.stage === build.target) yield { range: update.range }
    }
  },
}
