import type { DockerfileRule } from '../../subject'

/** Programs that nobody gives to another of them as a first argument. */
const MAIN = /^(?:node|python[0-9.]*|npm|yarn|java|uvicorn|gunicorn|flask|nginx|php|ruby)$/

export const rule: DockerfileRule = {
  id: 'cmd-repeats-entrypoint',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { config, stage } of build.stages) {
      const { Entrypoint: entrypoint, Cmd: cmd } = config
      const [by, other] = [cmd?.by, entrypoint?.by]
      if (!by?.json || !other?.json || !(stage.instructions.includes(by) || stage.instructions.includes(other)))
        continue
      const [program = ''] = entrypoint?.value ?? []
      const [first = ''] = cmd?.value ?? []
      // `python -m` waits for the name of a module, which a program often has.
      const waits = entrypoint?.value.at(-1)?.startsWith('-') ?? false
      const repeats = program === first || (MAIN.test(program) && MAIN.test(first))
      const range = by.args[0]?.range
      if (repeats && !waits && !program.endsWith('.sh') && range !== undefined)
        yield {
          range,
          params: { program, first, whole: [...(entrypoint?.value ?? []), ...(cmd?.value ?? [])].join(' ') },
        }
    }
  },
}
