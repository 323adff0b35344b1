import type { Process } from '../../process/contract'
import { TestError } from './conditions'
import { evaluateTest } from './evaluate'

/** Runs `test` or `[`; `complain` prints what is wrong with its arguments. */
export function runTest(process: Process, argv: readonly string[], complain: (message: string) => void): number {
  const [name = 'test', ...words] = argv
  const isBracket = name.endsWith('[')
  if (isBracket && words.pop() !== ']') {
    complain('missing ]')
    return 2
  }
  try {
    return evaluateTest(process, words) ? 0 : 1
  } catch (error) {
    if (!(error instanceof TestError)) throw error
    const { message } = error
    const isNumber = !message.endsWith('expected')
    complain(isNumber ? badWord(process, words, message) : message)
    return 2
  }
}

function badWord(process: Process, words: readonly string[], word: string): string {
  if (words.some((other) => /^-(eq|ne|lt|le|gt|ge)$/.test(other))) return `${word}: bad number`
  // busybox names the word it stumbles on, the others the one before.
  return `${words.length === 2 && process.vendor !== 'busybox' ? words[0] : word}: unknown operand`
}
