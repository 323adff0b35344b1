import { parsePlatform } from '../../build/platform'
import { quote } from '../../shell/expand'
import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'FromPlatformFlagConstDisallowed',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'FromPlatformFlagConstDisallowed' },
  pass: PASS.from,
  *check({ build }) {
    for (const { stage, platform } of build.stages) {
      if (platform === null || platform.matched.length > 0 || platform.unmatched.length > 0) continue
      const parsed = parsePlatform(platform.value)
      if ('error' in parsed) continue
      // A stage named after its platform is built for that platform on purpose.
      const name = stage.name ?? ''
      if (name.includes(parsed.os) || name.includes(parsed.architecture)) continue
      const flag = stage.from.flags.find((candidate) => candidate.name === 'platform')
      const docker = `FROM --platform flag should not use constant value ${quote(platform.value)}`
      yield { range: flag?.range ?? stage.from.range, params: { platform: platform.value }, docker }
    }
  },
}
