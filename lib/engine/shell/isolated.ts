import type { Process } from '../process/contract'
import type { Run } from '../process/wait'
import { LoopJump, Return, ShellError, ShellExit } from './control'
import type { Shell } from './shell'

/** Runs something in a copy of the shell, in another process: nothing gets out but its status. */
export function* isolated(shell: Shell, process: Process, body: (sub: Shell) => Run<number>): Run<number> {
  const sub = shell.fork(process)
  return yield* untilExit(sub, () => body(sub))
}

/** Runs the whole life of a shell: what it throws becomes a status, and its EXIT trap runs. */
export function* untilExit(shell: Shell, body: () => Run<number>): Run<number> {
  const status = yield* settle(shell, body)
  const trap = shell.traps.get('EXIT')
  if (trap === undefined) return status
  shell.traps.delete('EXIT')
  shell.status = status
  const last = yield* settle(shell, function* () {
    yield* shell.interpreter.text(shell, trap)
    return status
  })
  return last
}

function* settle(shell: Shell, body: () => Run<number>): Run<number> {
  try {
    return yield* body()
  } catch (thrown) {
    if (thrown instanceof ShellExit || thrown instanceof Return) return thrown.status
    if (thrown instanceof LoopJump) return 0
    if (!(thrown instanceof ShellError)) throw thrown
    shell.complain(thrown.message)
    return thrown.status
  }
}
