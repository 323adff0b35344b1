import type { DockerfileRule } from '../../subject'
import { contextSources } from '../shared/context-copies'
import { stepsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'node-modules-copied',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const step of stepsOf(build, 'COPY', 'ADD')) {
      for (const { path, token } of contextSources(step)) {
        if (/(^|\/)(node_modules|\.?venv|vendor\/bundle)$/.test(path)) yield { range: token.range, params: { path } }
      }
    }
  },
}
