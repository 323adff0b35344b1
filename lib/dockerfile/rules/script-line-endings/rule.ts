import type { DockerfileRule } from '../../subject'
import { startedScripts } from '../shared/context-scripts'
import { runSteps } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'script-line-endings',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    const repairs = runSteps(subject.build).some(({ commands }) =>
      commands.some(({ name, args }) => name === 'dos2unix' || args.some(({ value }) => /\\r/.test(value))),
    )
    if (repairs) return
    for (const { path, text, range } of startedScripts(subject)) {
      if (/\r\n/.test(text)) yield { range, params: { path } }
    }
  },
}
