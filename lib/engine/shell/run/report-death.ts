import type { Process } from '../../process/contract'
import type { Signal } from '../../process/signals'
import type { Shell } from '../shell'

/** What shells say of a child that a signal ended; some deaths go without saying. */
const WORDS: Partial<Record<Signal, string>> = {
  HUP: 'Hangup',
  QUIT: 'Quit',
  ILL: 'Illegal instruction',
  ABRT: 'Aborted',
  BUS: 'Bus error',
  FPE: 'Floating point exception',
  KILL: 'Killed',
  USR1: 'User defined signal 1',
  SEGV: 'Segmentation fault',
  USR2: 'User defined signal 2',
  ALRM: 'Alarm clock',
  TERM: 'Terminated',
}

/** Says how a child died, when it was a signal. */
export function reportDeath(shell: Shell, { killedBy, pid, argv }: Process): void {
  const words = killedBy === undefined ? undefined : WORDS[killedBy]
  if (words === undefined) return
  if (shell.dialect.name === 'bash') shell.complain(`${String(pid).padStart(5)} ${words.padEnd(23)} ${argv.join(' ')}`)
  else shell.process.err(`${words}\n`)
}
