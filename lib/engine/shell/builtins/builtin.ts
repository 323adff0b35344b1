import type { Redirection } from 'unbash'
import type { Run } from '../../process/wait'
import type { Dialect } from '../dialect'
import type { Shell } from '../shell'

export interface Call {
  redirects: readonly Redirection[]
}

/** A command that the shell does itself. */
export interface Builtin {
  dialects: readonly Dialect['name'][]
  /** POSIX's special builtins: the assignments before them stay. */
  isSpecial: boolean
  run(shell: Shell, argv: readonly string[], call: Call): number | Run<number>
}

export const EVERY: readonly Dialect['name'][] = ['ash', 'bash', 'dash']

/** A builtin that never waits. */
export function plain(
  run: (shell: Shell, argv: readonly string[]) => number,
  dialects: readonly Dialect['name'][] = EVERY,
  isSpecial = false,
): Builtin {
  return { dialects, isSpecial, run }
}

export function special(run: (shell: Shell, argv: readonly string[]) => number): Builtin {
  return plain(run, EVERY, true)
}
