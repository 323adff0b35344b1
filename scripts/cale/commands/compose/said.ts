import type { ConfigOutcome } from '@/lib/compose/config/run'
import { describe } from '@/lib/compose/describe'
import type { Diagnostic } from '@/lib/text/diagnostic'
import type { Io } from '../../command'
import { painter, printable } from '../../terminal'

/** Tells on stderr what compose says, in its words, each thing followed by where it stands and what it means in French. */
export async function printSaid({ diagnostics, error }: ConfigOutcome, io: Io): Promise<void> {
  const paint = painter(io.err.color)
  const explained = (diagnostic: Diagnostic) => explanation(diagnostic).map((line) => paint('dim', `  ${line}`))
  for (const diagnostic of diagnostics.filter(({ severity }) => severity === 'warning')) {
    for (const line of (diagnostic.docker ?? diagnostic.rule).split('\n')) {
      await io.err.line(`${paint('yellow', 'WARN[0000]')} ${printable(line)}`)
    }
    for (const line of explained(diagnostic)) await io.err.line(line)
  }
  if (error === null) return
  for (const line of error.split('\n')) await io.err.line(printable(line))
  for (const diagnostic of diagnostics.filter(({ severity }) => severity === 'error')) {
    for (const line of explained(diagnostic)) await io.err.line(line)
  }
}

function explanation(diagnostic: Diagnostic): string[] {
  const { message, hint } = describe(diagnostic)
  const { file, range } = diagnostic
  const place = file === undefined || file === '' ? '' : `${file}:${range.start.line}:${range.start.column} : `
  return [`${place}${message}`, ...(hint === '' ? [] : [`piste : ${hint}`])].map(printable)
}
