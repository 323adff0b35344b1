import { type Command, commandsOf } from '../../run-script/commands'
import type { DockerfileRule } from '../../subject'

const LOCAL = /^(127\.0\.0\.1|localhost|::1|\[::1\])(:[0-9]+)?$/

/** The word that keeps a server inside its container; the command itself when it is its default. */
function culprit(command: Command) {
  const words = command.args.map(({ value }) => value)
  for (const [i, word] of words.entries()) {
    const [flag = '', inline] = word.split('=')
    const value = inline ?? words[i + 1] ?? ''
    if (['--host', '--bind', '-b', '-h', '--address', '-H', '--hostname'].includes(flag))
      return LOCAL.test(value) ? command.args[inline === undefined ? i + 1 : i] : null
  }
  const runs = (program: string, word: string) => command.name === program && words.includes(word)
  const byDefault = command.name === 'uvicorn' || runs('flask', 'run') || runs('fastapi', 'dev')
  if (byDefault) return { value: command.name, range: command.nameRange }
  if (!/^python[0-9.]*$/.test(command.name) || !words.includes('runserver')) return null
  const address = command.args.at(-1)
  return address?.value === 'runserver' || /^[0-9]+$/.test(address?.value ?? '') || LOCAL.test(address?.value ?? '')
    ? address
    : null
}

export const rule: DockerfileRule = {
  id: 'listens-on-localhost',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { config, stage } of build.stages) {
      const { Entrypoint: entrypoint, Cmd: cmd } = config
      // What a stage takes whole from another is said there.
      if (![entrypoint?.by, cmd?.by].some((by) => by != null && stage.instructions.includes(by))) continue
      // An ENTRYPOINT and a CMD in JSON form make one command: what one lacks, the other may have.
      const isSplit = entrypoint?.by?.json && cmd?.by?.json
      const commands = [entrypoint, cmd].flatMap((command) => (command?.by == null ? [] : commandsOf(command.by)))
      const [program, rest] = commands
      const joined = isSplit && program !== undefined && rest !== undefined ? [program.with(rest.words)] : commands
      const hasHost = config.Env.has('FLASK_RUN_HOST') || config.Env.has('UVICORN_HOST')
      for (const command of joined) {
        const word = culprit(command)
        if (word != null && !(hasHost && word.range === command.nameRange))
          yield { range: word.range, params: { word: word.value } }
      }
    }
  },
}
