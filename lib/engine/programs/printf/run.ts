import type { Process } from '../../process/contract'
import { formatText } from './format'

/** The words of a `printf`. */
export interface PrintfWords {
  usage: string
  usageStatus: number
  badNumber(text: string): string
  /** Whether an empty text is a number. */
  emptyIsNumber: boolean
  /** Whether it knows `\\x41`. */
  hex: boolean
}

export const GNU_PRINTF: PrintfWords = {
  usage: "missing operand\nTry 'printf --help' for more information.",
  usageStatus: 1,
  badNumber: (text) => `'${text}': expected a numeric value`,
  emptyIsNumber: true,
  hex: true,
}

export const BUSYBOX_PRINTF: PrintfWords = {
  ...GNU_PRINTF,
  usage: 'usage: printf FORMAT [ARGUMENT...]',
  badNumber: (text) => `invalid number '${text}'`,
  emptyIsNumber: false,
}

export const DASH_PRINTF: PrintfWords = {
  ...GNU_PRINTF,
  usage: 'usage: printf format [arg ...]',
  usageStatus: 2,
  badNumber: (text) => `${text}: expected numeric value`,
  hex: false,
}

export const BASH_PRINTF: PrintfWords = {
  ...GNU_PRINTF,
  usage: 'usage: printf [-v var] format [arguments]',
  usageStatus: 2,
  badNumber: (text) => `${text}: invalid number`,
}

/** Runs `printf`, as a program or in a shell; `complain` prints what is wrong. */
export function runPrintf(
  process: Process,
  given: readonly string[],
  words: PrintfWords,
  complain: (message: string) => void,
): number {
  const [format, ...values] = given[0] === '--' ? given.slice(1) : given
  if (format === undefined) {
    complain(words.usage)
    return words.usageStatus
  }
  const { bytes, invalid } = formatText(words.hex ? format : format.replace(/\\x/g, '\\\\x'), values)
  const wrong = invalid.filter((text) => text !== '' || !words.emptyIsNumber)
  for (const text of wrong) complain(words.badNumber(text))
  process.write(1, bytes)
  return wrong.length > 0 ? 1 : 0
}
