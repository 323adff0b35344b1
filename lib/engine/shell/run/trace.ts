import type { Shell } from '../shell'

/** A word as `set -x` prints it: quoted when it would otherwise read as something else. */
function quoted(shell: Shell, word: string): string {
  if (!shell.dialect.traceQuotes) return word
  const needs = shell.dialect.name === 'ash' ? /[^\w@%+:,./-]/ : /[^\w@%+=:,./[\]-]/
  return word === '' || needs.test(word) ? `'${word.replace(/'/g, "'\\''")}'` : word
}

/** `set -x`: the command about to run, on standard error. */
export function trace(shell: Shell, argv: readonly string[], assignments: readonly string[]): void {
  if (!shell.options.xtrace) return
  const prefix = shell.variables.get('PS4') ?? '+ '
  const words = [...assignments, ...argv.map((word) => quoted(shell, word))]
  if (words.length > 0) shell.process.err(`${prefix}${words.join(' ')}\n`)
}
