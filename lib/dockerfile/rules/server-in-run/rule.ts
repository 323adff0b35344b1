import { type Command, commandsOf } from '../../run-script/commands'
import { hasOption } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { stepsOf } from '../shared/run-commands'

const SERVERS: ReadonlySet<string> = new Set([
  'uvicorn',
  'gunicorn',
  'nodemon',
  'nginx',
  'httpd',
  'redis-server',
  'postgres',
  'http-server',
])

/** Whether a command keeps running until it is stopped. */
function isServer(command: Command): boolean {
  const [first = '', second = ''] = command.operands.map(({ value }) => value)
  if (hasOption(command, '-v', '-V', '--version', '--help', '-h', '-t')) return false
  if (SERVERS.has(command.name)) return true
  if (['npm', 'yarn', 'pnpm'].includes(command.name))
    return first === 'start' || first === 'dev' || (first === 'run' && /^(start|dev|serve)$/.test(second))
  if (command.name === 'node') return /(^|\/)(server|index|app|main)\.[cm]?js$/.test(first)
  if (command.name === 'flask') return first === 'run'
  return /^python[0-9.]*$/.test(command.name) && first.endsWith('manage.py') && second === 'runserver'
}

export const rule: DockerfileRule = {
  id: 'server-in-run',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction } of stepsOf(build, 'RUN')) {
      const server = commandsOf(instruction).find(isServer)
      if (server !== undefined) yield { range: server.range, params: { program: server.name } }
    }
  },
}
