import type { Process } from '../../process/contract'
import { compare, isBinary, isUnary, TestError, testFile } from './conditions'

/** Reads the arguments of `test` by the rules of POSIX: what they mean depends first on how many there are. */
class Reader {
  #at = 0

  constructor(
    private readonly process: Process,
    private readonly words: readonly string[],
  ) {}

  whole(): boolean {
    if (this.words.length === 0) return false
    const value = this.#or()
    if (this.#at < this.words.length) throw new TestError(this.words[this.#at] ?? '')
    return value
  }

  #peek(offset = 0): string | undefined {
    return this.words[this.#at + offset]
  }

  #or(): boolean {
    let value = this.#and()
    while (this.#peek() === '-o') {
      this.#at++
      const next = this.#and()
      value ||= next
    }
    return value
  }

  #and(): boolean {
    let value = this.#not()
    while (this.#peek() === '-a') {
      this.#at++
      const next = this.#not()
      value &&= next
    }
    return value
  }

  #not(): boolean {
    const left = this.words.length - this.#at
    if (this.#peek() === '!' && left > 1 && !(left === 3 && isBinary(this.#peek(1) ?? ''))) {
      this.#at++
      return !this.#not()
    }
    return this.#primary()
  }

  #primary(): boolean {
    const first = this.#peek()
    if (first === undefined) throw new TestError('argument expected')
    const second = this.#peek(1)
    const third = this.#peek(2)
    if (second !== undefined && third !== undefined && isBinary(second)) {
      this.#at += 3
      return compare(this.process, first, second, third)
    }
    if (first === '(' && second !== undefined && this.words.length - this.#at > 2) {
      this.#at++
      const value = this.#or()
      if (this.#peek() !== ')') throw new TestError('closing paren expected')
      this.#at++
      return value
    }
    this.#at++
    if (!isUnary(first) || second === undefined) return first !== ''
    this.#at++
    return testFile(this.process, first, second)
  }
}

/** Evaluates the arguments of `test`, without the name and the closing bracket. Throws a TestError. */
export function evaluateTest(process: Process, words: readonly string[]): boolean {
  return new Reader(process, words).whole()
}
