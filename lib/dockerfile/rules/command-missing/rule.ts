import { knownImage } from '@/lib/oci/base-images'
import type { DockerfileRule } from '../../subject'

/** What a language image starts when nothing is said: an interactive shell that ends at once without a terminal. */
const INTERACTIVE: ReadonlySet<string> = new Set([
  'node',
  'python3',
  'irb',
  'sh',
  '/bin/sh',
  'bash',
  '/bin/bash',
  'php',
  'jshell',
])

export const rule: DockerfileRule = {
  id: 'command-missing',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    const stage = build.target
    if (stage === null) return
    const { Cmd: cmd, Entrypoint: entrypoint } = stage.config
    if (cmd?.by != null || entrypoint?.by != null || stage.stage.from.broken) return
    if (knownImage(stage.image) === null) return
    const command = cmd?.value.join(' ') ?? ''
    // A stage that only tests or only lays a base copies nothing to run.
    const copies = stage.steps.some(({ instruction }) => instruction.name === 'COPY' || instruction.name === 'ADD')
    const isBroken = stage.stage.instructions.some(
      ({ broken, name }) => broken && (name === 'CMD' || name === 'ENTRYPOINT' || name === null),
    )
    if (copies && !isBroken && INTERACTIVE.has(command))
      yield { range: stage.stage.from.keyword.range, params: { command, image: stage.image } }
  },
}
