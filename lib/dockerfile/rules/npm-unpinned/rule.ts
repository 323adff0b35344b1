import { hasOption, isCommand } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { commandsBeside } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'npm-unpinned',
  severity: 'hint',
  origin: { kind: 'hadolint', ref: 'DL3016' },
  *check({ build }) {
    for (const command of commandsBeside(build, 'npm')) {
      if (!isCommand(command, ['npm'], ['install', 'i']) || !hasOption(command, '-g', '--global')) continue
      // A version follows an @ that is not that of a scope; a path or an address has its own.
      const free = command.operands.slice(1).find(({ value }) => !/.@/.test(value) && !/^[./]|:\/\/|^git\+/.test(value))
      if (free !== undefined) yield { range: free.range, params: { package: free.value } }
    }
  },
}
