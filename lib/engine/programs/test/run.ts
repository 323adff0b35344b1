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
    complain(isNumber ? badWord(words, message) : message)
    return 2
  }
}

function badWord(words: readonly string[], word: string): string {
  const beforeNumber = words.some((other) => /^-(eq|ne|lt|le|gt|ge)$/.test(other))
  if (beforeNumber) return `${word}: bad number`
  return words.length === 2 ? `${words[0]}: unknown operand` : `${word}: unknown operand`
}
