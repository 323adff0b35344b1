import type { DockerfileRule } from '../../subject'
import { runsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'apt-instead-of-apt-get',
  severity: 'hint',
  origin: { kind: 'hadolint', ref: 'DL3027' },
  *check({ build }) {
    for (const { commands } of runsOf(build, 'apt')) {
      const apt = commands.find(({ name, args }) => name === 'apt' && args.length > 0)
      if (apt !== undefined) yield { range: apt.nameRange }
    }
  },
}
