import { commandsOf } from '../../run-script/commands'
import type { DockerfileRule } from '../../subject'
import { ancestry, rootImage } from '../shared/base-system'
import { ownSteps } from '../shared/run-commands'

/** The users that every Linux image has. */
const SYSTEM: ReadonlySet<string> = new Set([
  'root',
  'daemon',
  'bin',
  'mail',
  'man',
  'nobody',
  'guest',
  'games',
  'www-data',
])

export const rule: DockerfileRule = {
  id: 'user-unknown',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction, args, stage } of ownSteps(build)) {
      const [name = ''] = (args[0] ?? '').split(':')
      const image = instruction.name === 'USER' ? rootImage(stage) : null
      // Only official images of languages and systems are known well enough.
      if (image === null || name === '' || /^[0-9]+$/.test(name) || SYSTEM.has(name)) continue
      if (image.user === name || image.config.User === name || image.name === name) continue
      const created = ancestry(stage)
        .flatMap(({ steps }) => steps)
        .filter((step) => step.instruction.name === 'RUN' || step.instruction.name === 'COPY')
        .some((step) =>
          step.instruction.name === 'COPY'
            ? step.args.some((path) => path.includes('/etc/passwd'))
            : commandsOf(step.instruction).some(({ words }) => words.some(({ value }) => value.includes(name))),
        )
      if (!created)
        yield { range: instruction.argsRange, params: { name, image: stage.image, known: image.user ?? '' } }
    }
  },
}
