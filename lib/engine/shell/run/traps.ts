import type { Signal } from '../../process/signals'
import type { Run } from '../../process/wait'
import type { Shell } from '../shell'

/** Runs the traps of the signals that came since the last command. */
export function* runTraps(shell: Shell): Run<void> {
  for (let signal = shell.caught.shift(); signal !== undefined; signal = shell.caught.shift()) {
    const text = shell.traps.get(signal)
    if (text === undefined || text === '') continue
    const { status } = shell
    yield* shell.interpreter.text(shell, text)
    shell.status = status
  }
}

/** Sets, ignores (empty text) or resets (null) what a signal does. */
export function setTrap(shell: Shell, signal: Signal | 'EXIT', text: string | null): void {
  if (text === null) shell.traps.delete(signal)
  else shell.traps.set(signal, text)
  if (signal === 'EXIT') return
  const { handlers } = shell.process
  if (text === null) handlers.delete(signal)
  else handlers.set(signal, text === '' ? 'ignore' : () => shell.caught.push(signal))
}
