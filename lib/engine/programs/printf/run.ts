import type { Process } from '../../process/contract'
import { formatText } from './format'

/** Runs `printf`, as a program or in a shell; `complain` prints what is wrong. */
export function runPrintf(process: Process, words: readonly string[], complain: (message: string) => void): number {
  const [format, ...values] = words[0] === '--' ? words.slice(1) : words
  if (format === undefined) {
    complain('usage: printf format [arguments]')
    return process.vendor === 'dash' || process.vendor === 'bash' ? 2 : 1
  }
  const { bytes, invalid } = formatText(format, values)
  process.write(1, bytes)
  for (const text of invalid) complain(`${text}: invalid number`)
  return invalid.length > 0 ? 1 : 0
}
