import type { DockerfileRule } from '../../subject'
import { rootImage } from '../shared/base-system'
import { runsOf } from '../shared/run-commands'

/** The package managers of each system of the catalogue. */
const MANAGERS: Readonly<Record<string, readonly string[]>> = {
  alpine: ['apk'],
  debian: ['apt-get', 'apt', 'aptitude', 'dpkg'],
  ubuntu: ['apt-get', 'apt', 'aptitude', 'dpkg'],
  ol: ['microdnf', 'dnf', 'yum', 'rpm'],
}
const ALL = /^(?:apk|apt-get|apt|aptitude|yum|dnf|microdnf)$/

export const rule: DockerfileRule = {
  id: 'wrong-package-manager',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { commands, step } of runsOf(build, ALL)) {
      const os = rootImage(step.stage)?.os ?? ''
      const own = Object.hasOwn(MANAGERS, os) ? MANAGERS[os] : undefined
      const foreign =
        own === undefined
          ? undefined
          : commands.find(({ name, args }) => ALL.test(name) && !own.includes(name) && args.length > 0)
      if (foreign === undefined || own === undefined) continue
      yield { range: foreign.nameRange, params: { tool: foreign.name, image: step.stage.image, own: own[0] ?? '' } }
    }
  },
}
