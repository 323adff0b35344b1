import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'RedundantTargetPlatform',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'RedundantTargetPlatform' },
  pass: PASS.from,
  *check({ build }) {
    for (const { stage, platform } of build.stages) {
      if (platform === null || platform.unmatched.length > 0) continue
      if (platform.matched.length !== 1 || platform.matched[0] !== 'TARGETPLATFORM') continue
      if (platform.value !== build.globalArgs.get('TARGETPLATFORM')) continue
      const flag = stage.from.flags.find(({ name }) => name === 'platform')
      const docker = `Setting platform to predefined ${stage.platform} in FROM is redundant as this is the default behavior`
      yield { range: flag?.range ?? stage.from.range, params: { platform: stage.platform ?? '' }, docker }
    }
  },
}
