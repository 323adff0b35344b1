import type { EvaluatedStage } from '../../build/types'
import { memo } from '../../memo'
import type { DockerfileRule } from '../../subject'
import { ancestry, rootImage } from '../shared/base-system'
import { stepsOf } from '../shared/run-commands'
import { stageCommands } from '../shared/stage-commands'

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

/** Every word of the commands of a stage, a line each: the name of a user that it creates is among them. */
const scriptOf = memo((stage: EvaluatedStage) =>
  stageCommands(stage)
    .flatMap(({ words }) => words.map(({ value }) => value))
    .join('\n'),
)

function copiesUsers({ steps }: EvaluatedStage): boolean {
  return steps.some(
    ({ instruction, args }) => instruction.name === 'COPY' && args.some((path) => path.includes('/etc/passwd')),
  )
}

export const rule: DockerfileRule = {
  id: 'user-unknown',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction, args, stage } of stepsOf(build, 'USER')) {
      const [name = ''] = (args[0] ?? '').split(':')
      const image = rootImage(stage)
      // Only official images of languages and systems are known well enough.
      if (image === null || name === '' || /^[0-9]+$/.test(name) || SYSTEM.has(name)) continue
      if (image.user === name || image.config.User === name || image.name === name) continue
      let created = false
      for (const one of ancestry(stage)) created ||= scriptOf(one).includes(name) || copiesUsers(one)
      if (!created)
        yield { range: instruction.argsRange, params: { name, image: stage.image, known: image.user ?? '' } }
    }
  },
}
