import type { DockerfileRule } from '../../subject'
import { contextSources } from '../shared/context-copies'
import { stepsOf } from '../shared/run-commands'

/** Files that hold a secret by their very name. */
const SECRET =
  /(^|\/)(\.env(\.(?!example|sample|dist|template)\w+)?|id_(rsa|dsa|ecdsa|ed25519)|\.netrc|\.npmrc|\.pypirc|\.ssh|\.aws|[^/]*(key|priv)[^/]*\.pem|[^/]+\.(key|p12|pfx))$/

export const rule: DockerfileRule = {
  id: 'secret-copied',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const step of stepsOf(build, 'COPY', 'ADD')) {
      for (const { path, token } of contextSources(step)) {
        if (SECRET.test(path)) yield { range: token.range, params: { path } }
      }
    }
  },
}
