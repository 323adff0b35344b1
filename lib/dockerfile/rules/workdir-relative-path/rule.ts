import { quote } from '../../shell/expand'
import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'WorkdirRelativePath',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'WorkdirRelativePath' },
  pass: PASS.dispatch,
  *check({ build }) {
    for (const { instruction, args, workdirSet, triggered, stage, failed } of build.steps) {
      const path = args[0] ?? ''
      if (instruction.name !== 'WORKDIR' || workdirSet || failed || path.startsWith('/')) continue
      const docker = `Relative workdir ${quote(path)} can have unexpected results if the base image changes`
      yield { range: triggered ? stage.stage.from.range : instruction.argsRange, params: { path }, docker }
    }
  },
}
