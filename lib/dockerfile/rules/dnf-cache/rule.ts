import { isCommand } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { staysInImage } from '../shared/base-system'
import { runsOf } from '../shared/run-commands'

const MANAGERS = ['dnf', 'yum', 'microdnf']

export const rule: DockerfileRule = {
  id: 'dnf-cache',
  severity: 'hint',
  origin: { kind: 'hadolint', ref: 'DL3040' },
  *check({ build }) {
    for (const { commands, step } of runsOf(build, /^(?:dnf|yum|microdnf)$/)) {
      const install = commands.find((command) =>
        isCommand(command, MANAGERS, ['install', 'update', 'upgrade', 'groupinstall']),
      )
      if (install === undefined || !staysInImage(build, step.stage)) continue
      const cleaned = commands.some(
        (command) =>
          isCommand(command, MANAGERS, ['clean']) ||
          (command.name === 'rm' && command.args.some(({ value }) => /^\/var\/cache\/?(?:dnf|yum|\*|$)/.test(value))),
      )
      const isMounted = step.instruction.flags.some(
        ({ name, value }) => name === 'mount' && /\/var\/cache/.test(value ?? ''),
      )
      if (!cleaned && !isMounted) yield { range: install.range, params: { tool: install.name } }
    }
  },
}
