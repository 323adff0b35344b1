import type { AndOr, Pipeline, PipelineNode, Statement } from 'unbash'
import type { Process } from '../../process/contract'
import { makePipe } from '../../process/pipe'
import type { Run } from '../../process/wait'
import { ShellExit } from '../control'
import { isolated } from '../isolated'
import type { Shell } from '../shell'
import { runNode } from './node'
import { runTraps } from './traps'

/** Commands that the shell does before it lets others run, when nothing makes it wait. */
const COMMANDS = 32
/** What they count for, in turns. */
const COST = 8

/** Runs statements in order. `tail`: nothing follows the last one, which may take the place of the shell. */
export function* runStatements(shell: Shell, statements: readonly Statement[], tail = false): Run<number> {
  shell.depth++
  try {
    let status = 0
    for (const [index, statement] of statements.entries()) {
      if (++shell.ticks % COMMANDS === 0) yield { cost: COST }
      status = yield* runStatement(shell, statement, tail && index === statements.length - 1)
      // A signal sent to oneself is delivered before the next command.
      if (shell.process.pending.length > 0) yield
      if (shell.caught.length > 0) yield* runTraps(shell)
    }
    return status
  } finally {
    shell.depth--
  }
}

function* runStatement(shell: Shell, { command, background }: Statement, tail: boolean): Run<number> {
  if (background === true) return runInBackground(shell, command)
  const status =
    command.type === 'AndOr' ? yield* runAndOr(shell, command, tail) : yield* runPipeline(shell, command, tail)
  shell.status = status
  return status
}

function runInBackground(shell: Shell, command: Statement['command']): number {
  const child = shell.process.fork((forked) =>
    isolated(shell, forked, (sub) => {
      for (const signal of ['INT', 'QUIT'] as const) forked.handlers.set(signal, 'ignore')
      return command.type === 'AndOr' ? runAndOr(sub, command, true) : runPipeline(sub, command, true)
    }),
  )
  shell.lastBackground = child
  shell.background.push(child)
  shell.status = 0
  return 0
}

function* runAndOr(shell: Shell, { commands, operators }: AndOr, tail: boolean): Run<number> {
  let status = 0
  for (const [index, command] of commands.entries()) {
    const operator = operators[index - 1]
    if ((operator === '&&' && status !== 0) || (operator === '||' && status === 0)) continue
    const isLast = index === commands.length - 1
    if (!isLast) shell.conditions++
    try {
      status = yield* runPipeline(shell, command, tail && isLast)
    } finally {
      if (!isLast) shell.conditions--
    }
    shell.status = status
  }
  return status
}

/** What a failure ends under `set -e`: commands that do something, not those that only contain others. */
const CHECKED: ReadonlySet<string> = new Set(['Command', 'Subshell', 'TestCommand', 'ArithmeticCommand'])

function* runPipeline(shell: Shell, node: PipelineNode, tail: boolean): Run<number> {
  if (node.type !== 'Pipeline') {
    const status = yield* runNode(shell, node, tail && shell.traps.size === 0)
    shell.status = status
    const kind = node.type === 'Redirected' ? node.command.type : node.type
    if (status !== 0 && CHECKED.has(kind)) exitOnError(shell, status)
    return status
  }
  const negations = node.prefixes.filter(({ type }) => type === 'Negation').length
  const isTimed = node.prefixes.some(({ type }) => type === 'Time')
  const startedAt = shell.process.now
  if (negations > 0) shell.conditions++
  let status: number
  try {
    status = yield* runPiped(shell, node)
  } finally {
    if (negations > 0) shell.conditions--
  }
  if (isTimed) printTime(shell, shell.process.now - startedAt)
  if (negations % 2 === 1) status = status === 0 ? 1 : 0
  shell.status = status
  if (status !== 0 && negations === 0) exitOnError(shell, status)
  return status
}

function exitOnError(shell: Shell, status: number): void {
  if (shell.options.errexit && shell.conditions === 0) throw new ShellExit(status)
}

function* runPiped(shell: Shell, { commands, operators }: Pipeline): Run<number> {
  const [only] = commands
  if (commands.length === 1 && only !== undefined) return yield* runNode(shell, only, false)
  const { process } = shell
  const children: Process[] = []
  let input = process.files.get(0)
  input?.retain()
  for (const [index, command] of commands.entries()) {
    const files = new Map(process.files)
    if (input !== undefined) files.set(0, input)
    const pipe = index < commands.length - 1 ? makePipe() : undefined
    if (pipe !== undefined) {
      files.set(1, pipe.writer)
      if (operators[index] === '|&') files.set(2, pipe.writer)
    }
    children.push(process.fork((forked) => isolated(shell, forked, (sub) => runNode(sub, command, true)), { files }))
    input?.release()
    pipe?.writer.release()
    input = pipe?.reader
  }
  const statuses: number[] = []
  for (const child of children) statuses.push(yield* process.wait(child))
  const failed = shell.options.pipefail ? statuses.findLast((status) => status !== 0) : undefined
  return failed ?? statuses.at(-1) ?? 0
}

function printTime(shell: Shell, milliseconds: number): void {
  const minutes = Math.floor(milliseconds / 60_000)
  const seconds = (milliseconds % 60_000) / 1000
  const line = (name: string, value: number) =>
    shell.dialect.name === 'bash'
      ? `${name}\t${value === 0 ? 0 : minutes}m${value.toFixed(3)}s\n`
      : `${name}\t${value === 0 ? 0 : minutes}m ${value.toFixed(2)}s\n`
  const head = shell.dialect.name === 'bash' ? '\n' : ''
  shell.process.err(`${head}${line('real', seconds)}${line('user', 0)}${line('sys', 0)}`)
}
