import { isHttpUrl } from '../../build/copy-sources'
import type { DockerfileRule } from '../../subject'
import { stepsOf } from '../shared/run-commands'

/** Folders of a machine that no project has at its root. */
const HOST = /^\/(home|Users|root|mnt|media|c|C)\/|^[A-Za-z]:[\\/]|^~/

export const rule: DockerfileRule = {
  id: 'copy-outside-context',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction, args } of stepsOf(build, 'COPY', 'ADD')) {
      if (instruction.flags.some(({ name }) => name === 'from')) continue
      for (const [i, source] of args.slice(0, -1).entries()) {
        const token = instruction.args[i]
        const leaves = /^\.\.(\/|$)/.test(source) || HOST.test(source)
        if (token !== undefined && leaves && !isHttpUrl(source)) yield { range: token.range, params: { path: source } }
      }
    }
  },
}
