import type { DockerfileRule } from '../../subject'
import { runSteps } from '../shared/run-commands'

const CACHES = /^(\/var\/lib\/apt\/lists|\/var\/cache|\/root\/\.(cache|npm)|\/tmp|~\/\.(cache|npm)|node_modules)/

export const rule: DockerfileRule = {
  id: 'cleanup-in-another-layer',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    const seen = new Set<object>()
    for (const { commands, step } of runSteps(build)) {
      const isFirst = !seen.has(step.stage)
      seen.add(step.stage)
      if (isFirst || commands.length === 0) continue
      const cleans = commands.every(
        ({ name, args }) =>
          (name === 'rm' && args.some(({ value }) => CACHES.test(value))) ||
          (name === 'apt-get' &&
            ['clean', 'autoremove', 'autoclean'].includes(
              args.find(({ value }) => !value.startsWith('-'))?.value ?? '',
            )),
      )
      if (cleans) yield { range: step.instruction.range }
    }
  },
}
