import { isGitUrl, isHttpUrl } from '../../build/copy-sources'
import { cleanPath } from '../../dockerignore/clean-path'
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
    // With an exception (`!path`), BuildKit does not try to tell.
    if (matcher.hasExceptions || matcher.isEmpty) return
    for (const { instruction, args } of build.steps) {
      const fromContext = instruction.name === 'ADD' || !instruction.flags.some(({ name }) => name === 'from')
      if ((instruction.name !== 'COPY' && instruction.name !== 'ADD') || !fromContext) continue
      for (const [i, source] of args.slice(0, -1).entries()) {
        const file = cleanPath(source)
        if (isHttpUrl(source) || isGitUrl(source) || !matcher.ignores(file)) continue
        const command = instruction.name === 'COPY' ? 'Copy' : 'Add'
        const docker = `Attempting to ${command} file "${file}" that is excluded by .dockerignore`
        yield { range: instruction.args[i]?.range ?? instruction.argsRange, params: { file }, docker }
      }
    }
  },
}
