import type { DockerfileRule } from '../../subject'
import { runsOf } from '../shared/run-commands'

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'ash', 'zsh', 'python', 'python3', 'node', 'perl'])

export const rule: DockerfileRule = {
  id: 'curl-pipe-shell',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { commands } of runsOf(build, /^(?:curl|wget)$/)) {
      for (const [i, command] of commands.entries()) {
        const source = commands[i - 1]
        if (command.before !== '|' || source === undefined || !SHELLS.has(command.name)) continue
        if (source.name !== 'curl' && source.name !== 'wget') continue
        yield {
          range: { start: source.range.start, end: command.range.end },
          params: { tool: source.name, shell: command.name },
        }
      }
    }
  },
}
