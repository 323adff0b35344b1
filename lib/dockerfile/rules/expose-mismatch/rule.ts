import { commandsOf } from '../../run-script/commands'
import type { DockerfileRule } from '../../subject'

/** The port that the stage says its program listens on: ENV PORT, or --port of its command. */
function listens(env: string | undefined, words: readonly string[]): string | null {
  const flag = words.findIndex((word) => word === '--port' || word === '-p')
  const inline = words
    .map((word) => /^(?:--port=|--bind=?[^ ]*:|-b[^ ]*:|0\.0\.0\.0:)([0-9]+)$/.exec(word)?.[1])
    .find((port) => port !== undefined)
  const given = inline ?? (flag === -1 ? undefined : words[flag + 1])
  if (given !== undefined && /^[0-9]+$/.test(given)) return given
  return env !== undefined && /^[0-9]+$/.test(env) ? env : null
}

export const rule: DockerfileRule = {
  id: 'expose-mismatch',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    const stage = build.target
    if (stage === null) return
    const exposed = [...stage.config.ExposedPorts].filter(([, { by }]) => by !== null)
    const [first] = exposed
    const commands = [stage.config.Entrypoint, stage.config.Cmd].flatMap((command) =>
      command?.by == null ? [] : commandsOf(command.by),
    )
    const words = commands.flatMap((command) => command.words.map(({ value }) => value))
    const port = listens(stage.config.Env.get('PORT')?.value, words)
    if (first === undefined || port === null || exposed.some(([name]) => name === `${port}/tcp`)) return
    const [name, { by }] = first
    if (by !== null) yield { range: by.argsRange, params: { exposed: name.replace('/tcp', ''), port } }
  },
}
