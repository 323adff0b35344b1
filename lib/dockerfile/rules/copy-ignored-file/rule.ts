import { argRange } from '../../build/arg-range'
import { isGitUrl, isHeredoc, isHttpUrl } from '../../build/copy-sources'
import { ignoreMatcher } from '../../dockerignore/matcher'
import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'CopyIgnoredFile',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'CopyIgnoredFile' },
  pass: PASS.dispatch,
  experimental: true,
  *check({ build, context }) {
    const matcher = ignoreMatcher(context.dockerignore ?? '')
    if (matcher.isEmpty) return
    for (const step of build.steps) {
      const { instruction, args } = step
      const fromContext = instruction.name === 'ADD' || !instruction.flags.some(({ name }) => name === 'from')
      if ((instruction.name !== 'COPY' && instruction.name !== 'ADD') || !fromContext) continue
      for (const [i, file] of args.slice(0, -1).entries()) {
        if (isHeredoc(instruction, file) || isHttpUrl(file) || isGitUrl(file) || !matcher.ignoresSource(file)) continue
        const command = instruction.name === 'COPY' ? 'Copy' : 'Add'
        const docker = `Attempting to ${command} file "${file}" that is excluded by .dockerignore`
        yield { range: argRange(step, i), params: { file }, docker }
      }
    }
  },
}
