import type { DockerfileRule } from '../../subject'

export const rule: DockerfileRule = {
  id: 'entrypoint-ignores-cmd',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { config, stage } of build.stages) {
      const entrypoint = config.Entrypoint?.by
      const cmd = config.Cmd?.by
      if (entrypoint == null || cmd == null || entrypoint.json || entrypoint.args.length === 0) continue
      // What a stage takes whole from another is said there.
      if (!stage.instructions.includes(entrypoint) && !stage.instructions.includes(cmd)) continue
      // With "$@", the shell does pass them on.
      if (!entrypoint.args.some(({ value }) => value.includes('$@') || value.includes('$*'))) yield { range: cmd.range }
    }
  },
}
