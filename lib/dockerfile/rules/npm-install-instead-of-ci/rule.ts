import { hasOption, isCommand } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { commandsBeside } from '../shared/run-commands'

const LOCKS = ['package-lock.json', 'npm-shrinkwrap.json']

export const rule: DockerfileRule = {
  id: 'npm-install-instead-of-ci',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build, context }) {
    const files = context.files === undefined ? null : Object.keys(context.files)
    // npm ci needs a lock file: without one, npm install is the only way.
    if (files !== null && !files.some((file) => LOCKS.some((lock) => file.endsWith(lock)))) return
    for (const command of commandsBeside(build, 'npm')) {
      if (!isCommand(command, ['npm'], ['install', 'i']) || command.operands.length > 1) continue
      if (!hasOption(command, '-g', '--global', '--prefix')) yield { range: command.range }
    }
  },
}
