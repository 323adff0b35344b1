import { accountCommands } from './commands/accounts'
import { fileCommands } from './commands/files'
import { nodeCommands } from './commands/node'
import type { Command, CommandFailure, Machine } from './machine'
import { readScript } from './script'
import { resolvePath } from './tree'
import { isAlpine, repositoryOf } from './users'

const COMMANDS: Readonly<Record<string, Command>> = { ...fileCommands, ...accountCommands, ...nodeCommands }
const NODE_PROGRAMS = new Set(['node', 'npm', 'npx', 'yarn'])
const PREFIXES = new Set(['exec', 'command', 'env', 'sudo'])

/**
 * Runs a script for what it leaves in the tree. A program that is not modelled succeeds and changes nothing, unless the
 * base is known not to have it.
 */
export function runScript(script: string, machine: Machine): CommandFailure | undefined {
  let failure: CommandFailure | undefined
  let errexit = false
  for (const { joint, argv } of readScript(script, (name) => machine.env.get(name) ?? '')) {
    if (joint === 'and' && failure) continue
    if (joint === 'or' && !failure) continue
    if (joint === 'then' && failure && errexit) return failure
    if (argv[0] === 'set') errexit ||= argv.some((word) => /^-[a-z]*e/.test(word))
    failure = runCommand(argv, machine)
    if (argv[0] === 'exit') return argv[1] === '0' || argv[1] === undefined ? undefined : refused(argv)
  }
  return failure
}

/** Runs one command given as words (exec form). */
export function runCommand(words: readonly string[], machine: Machine): CommandFailure | undefined {
  const argv = [...words]
  const assigned = new Map(machine.env)
  for (let word = argv[0]; word !== undefined; word = argv[0]) {
    const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(word)
    if (assignment) assigned.set(assignment[1] ?? '', assignment[2] ?? '')
    else if (!PREFIXES.has(word)) break
    argv.shift()
  }
  const program = argv[0]
  if (program === undefined) {
    for (const [name, value] of assigned) machine.env.set(name, value)
    return undefined
  }
  if (program === 'cd') {
    machine.cwd = resolvePath(machine.cwd, argv[1] ?? machine.env.get('HOME') ?? '/root')
    return undefined
  }
  if (program === 'export') {
    for (const word of argv.slice(1)) {
      const [name = '', ...value] = word.split('=')
      if (value.length > 0) machine.env.set(name, value.join('='))
    }
    return undefined
  }
  const name = program.split('/').at(-1) ?? program
  if (['sh', 'bash', 'ash'].includes(name) && argv.includes('-c')) {
    return runScript(argv[argv.indexOf('-c') + 1] ?? '', { ...machine, env: assigned })
  }
  if (program === 'false') return refused(argv)
  machine.ran.push(argv)
  if (isMissing(name, machine.base)) return { cause: 'not-found', params: { command: name } }
  return COMMANDS[name]?.(argv, { ...machine, env: assigned }, runScript)
}

function refused(argv: readonly string[]): CommandFailure {
  return { cause: 'refused', params: { command: argv.join(' ') } }
}

const DEBIAN_FAMILY = new Set(['node', 'python', 'debian', 'ubuntu', 'nginx'])
const WITHOUT_NODE = new Set(['python', 'nginx', 'busybox', 'debian', 'ubuntu', 'alpine'])

/** Programs that the base surely lacks: another distribution's package manager, Node outside Node's image. */
function isMissing(program: string, base: string): boolean {
  const repository = repositoryOf(base)
  if (program === 'apk') return DEBIAN_FAMILY.has(repository) && !isAlpine(base)
  if (program === 'apt-get' || program === 'apt') return isAlpine(base)
  return NODE_PROGRAMS.has(program) && WITHOUT_NODE.has(repository)
}
