import { FsError } from '@/lib/oci/fs/errno'
import type { Process } from '../../process/contract'

/** A name in the quotes that the program uses: GNU's are typographic where the locale is UTF-8. */
export function quoted(process: Process, text: string): string {
  const locale = process.env.get('LC_ALL') || process.env.get('LC_CTYPE') || process.env.get('LANG') || ''
  return process.vendor !== 'busybox' && /utf-?8/i.test(locale) ? `‘${text}’` : `'${text}'`
}

export function isBusybox(process: Process): boolean {
  return process.vendor === 'busybox'
}

/**
 * Does something to each operand, and says what fails with `words`, in the program's own words; the status to return.
 */
export function forEachOperand(
  process: Process,
  operands: readonly string[],
  act: (operand: string) => void,
  words: (operand: string, reason: string, error: FsError) => string,
): number {
  let status = 0
  for (const operand of operands) {
    try {
      act(operand)
    } catch (error) {
      if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
      process.fail(words(operand, error.message, error))
      status = 1
    }
  }
  return status
}

/** What a program says when nothing was given to it. */
export function missingOperand(process: Process, usage: string): number {
  if (!isBusybox(process)) return process.fail(`missing operand\nTry '${process.name} --help' for more information.`)
  return busyboxHelp(process, usage)
}

/** The head of the help that busybox prints after a wrong call; what follows in the real one is not ours. */
export function busyboxHelp(process: Process, usage: string): number {
  const version = process.executable?.version ?? ''
  process.err(`BusyBox v${version} () multi-call binary.\n\nUsage: ${usage}\n`)
  return 1
}
