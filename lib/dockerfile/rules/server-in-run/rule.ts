import type { Command } from '../../run-script/commands'
import { hasOption } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { runsOf } from '../shared/run-commands'

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

/** Every program that `starts` knows. */
const PROGRAMS = new RegExp(`^(?:${[...SERVERS].join('|')}|npm|yarn|pnpm|node|flask|python[0-9.]*)$`)

/** Whether a command keeps running until it is stopped. */
function isServer(command: Command): boolean {
  const [first, second] = command.operands
  return starts(command.name, first?.value ?? '', second?.value ?? '') && !isAsked(command)
}

/** Whether a program is only asked about itself, or to check its configuration. */
const isAsked = (command: Command) => hasOption(command, '-v', '-V', '--version', '--help', '-h', '-t')

function starts(name: string, first: string, second: string): boolean {
  if (SERVERS.has(name)) return true
  if (name === 'npm' || name === 'yarn' || name === 'pnpm')
    return first === 'start' || first === 'dev' || (first === 'run' && /^(start|dev|serve)$/.test(second))
  if (name === 'node') return /(^|\/)(server|index|app|main)\.[cm]?js$/.test(first)
  if (name === 'flask') return first === 'run'
  return second === 'runserver' && first.endsWith('manage.py') && /^python[0-9.]*$/.test(name)
}

export const rule: DockerfileRule = {
  id: 'server-in-run',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { commands } of runsOf(build, PROGRAMS)) {
      const server = commands.find(isServer)
      if (server !== undefined) yield { range: server.range, params: { program: server.name } }
    }
  },
}
