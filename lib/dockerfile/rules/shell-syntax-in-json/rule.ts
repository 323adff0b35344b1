import type { DockerfileRule } from '../../subject'
import { ownSteps } from '../shared/run-commands'

const COMMANDS: ReadonlySet<string | null> = new Set(['CMD', 'ENTRYPOINT', 'RUN', 'HEALTHCHECK'])
const OPERATORS: ReadonlySet<string> = new Set(['&&', '||', ';', '|', '>', '>>', '<', '&'])

export const rule: DockerfileRule = {
  id: 'shell-syntax-in-json',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction } of ownSteps(build)) {
      if (!COMMANDS.has(instruction.name) || !instruction.json) continue
      const words = instruction.name === 'HEALTHCHECK' ? instruction.args.slice(1) : instruction.args
      if (/(^|\/)(ba|a|da|z)?sh$|cmd|powershell|pwsh/i.test(words[0]?.value ?? '')) continue
      const culprit = words.find(({ value }) => OPERATORS.has(value) || /^\$\{?[A-Za-z_]\w*\}?$/.test(value))
      if (culprit !== undefined)
        yield {
          range: culprit.range,
          params: { word: culprit.value, isVariable: culprit.value.startsWith('$') ? 1 : 0 },
        }
    }
  },
}
