import { commandsOf } from '../../run-script/commands'
import { hasLetter } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { ownImage } from '../shared/base-system'

export const rule: DockerfileRule = {
  id: 'python-unbuffered',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check({ build }) {
    const stage = build.target
    if (stage === null || ownImage(stage)?.name !== 'python') return
    const { Cmd: cmd, Entrypoint: entrypoint, Env: env } = stage.config
    const unbuffered = env.get('PYTHONUNBUFFERED')?.value ?? ''
    if (unbuffered !== '') return
    for (const one of [entrypoint, cmd]) {
      const command = one?.by == null ? undefined : commandsOf(one.by).at(-1)
      const [script] = command?.args ?? []
      // A server of requests logs to the error stream, which nothing holds back.
      const isScript =
        /^python[0-9.]*$/.test(command?.name ?? '') &&
        script?.value.endsWith('.py') &&
        !script.value.endsWith('manage.py')
      if (command === undefined || !isScript || hasLetter(command, 'u')) continue
      yield { range: command.range, params: { script: script?.value ?? '' } }
    }
  },
}
