import { hasOption, PIP, pipInstall } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { staysInImage } from '../shared/base-system'
import { runsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'pip-cache',
  severity: 'hint',
  origin: { kind: 'hadolint', ref: 'DL3042' },
  *check({ build }) {
    for (const { commands, step } of runsOf(build, PIP)) {
      // A stage that is only copied from leaves its cache behind.
      if (!staysInImage(build, step.stage)) continue
      const env = step.stage.environment.get('PIP_NO_CACHE_DIR')
      const isMounted = step.instruction.flags.some(({ name, value }) => name === 'mount' && value?.includes('cache'))
      if ((env !== undefined && env !== '' && env !== '0') || isMounted) continue
      for (const command of commands) {
        if (pipInstall(command) !== null && !hasOption(command, '--no-cache-dir')) yield { range: command.range }
      }
    }
  },
}
