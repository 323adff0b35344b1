import type { Process, Program } from '../../process/contract'
import { posixRegex, RegexError } from '../shared/regex'
import { isBusybox, quoted } from '../shared/words'

class ExprError extends Error {}

class Reader {
  #at = 0

  constructor(private readonly words: readonly string[]) {}

  whole(): string {
    const value = this.#or()
    if (this.#at < this.words.length) throw new ExprError(this.words[this.#at])
    return value
  }

  #take(...operators: string[]): string | undefined {
    const word = this.words[this.#at]
    if (word === undefined || !operators.includes(word)) return undefined
    this.#at++
    return word
  }

  #or(): string {
    let left = this.#and()
    while (this.#take('|') !== undefined) {
      const right = this.#and()
      left = left !== '' && left !== '0' ? left : right === '' ? '0' : right
    }
    return left
  }

  #and(): string {
    let left = this.#comparison()
    while (this.#take('&') !== undefined) {
      const right = this.#comparison()
      left = left !== '' && left !== '0' && right !== '' && right !== '0' ? left : '0'
    }
    return left
  }

  #comparison(): string {
    let left = this.#sum()
    for (
      let operator = this.#take('<', '<=', '=', '==', '!=', '>=', '>');
      operator !== undefined;
      operator = this.#take('<', '<=', '=', '==', '!=', '>=', '>')
    ) {
      const right = this.#sum()
      const isNumber = /^-?\d+$/.test(left) && /^-?\d+$/.test(right)
      const order = isNumber ? Number(BigInt(left) - BigInt(right)) : left < right ? -1 : left > right ? 1 : 0
      const holds =
        operator === '<'
          ? order < 0
          : operator === '<='
            ? order <= 0
            : operator === '>'
              ? order > 0
              : operator === '>='
                ? order >= 0
                : operator === '!='
                  ? order !== 0
                  : order === 0
      left = holds ? '1' : '0'
    }
    return left
  }

  #sum(): string {
    let left = this.#product()
    for (let operator = this.#take('+', '-'); operator !== undefined; operator = this.#take('+', '-')) {
      const right = this.#product()
      left = String(operator === '+' ? number(left) + number(right) : number(left) - number(right))
    }
    return left
  }

  #product(): string {
    let left = this.#match()
    for (let operator = this.#take('*', '/', '%'); operator !== undefined; operator = this.#take('*', '/', '%')) {
      const right = number(this.#match())
      if (operator !== '*' && right === 0n) throw new RangeError('division by zero')
      left = String(
        operator === '*' ? number(left) * right : operator === '/' ? number(left) / right : number(left) % right,
      )
    }
    return left
  }

  #match(): string {
    let left = this.#primary()
    while (this.#take(':') !== undefined) left = matched(left, this.#primary())
    return left
  }

  #primary(): string {
    const word = this.words[this.#at++]
    if (word === undefined) throw new ExprError('')
    if (word === '(') {
      const value = this.#or()
      if (this.#take(')') === undefined) throw new ExprError('')
      return value
    }
    const isFunction = this.#at < this.words.length
    if (word === 'length' && isFunction) return String(this.#primary().length)
    if (word === 'match' && isFunction) return matched(this.#primary(), this.#primary())
    if (word === 'substr' && isFunction) {
      const text = this.#primary()
      const [from, count] = [Number(this.#primary()), Number(this.#primary())]
      return text.slice(from - 1, from - 1 + count)
    }
    if (word === 'index' && isFunction) {
      const [text, chars] = [this.#primary(), this.#primary()]
      return String([...text].findIndex((char) => chars.includes(char)) + 1)
    }
    return word
  }
}

function number(text: string): bigint {
  if (!/^-?\d+$/.test(text)) throw new TypeError('non-integer argument')
  return BigInt(text)
}

function matched(text: string, pattern: string): string {
  const found = posixRegex(`^${pattern.replace(/^\^/, '')}`, false).exec(text)
  const hasGroup = /\\\(/.test(pattern)
  return hasGroup ? (found?.[1] ?? '') : String(found?.[0].length ?? 0)
}

function main(process: Process): number {
  const words = process.argv.slice(1).filter((word, at) => !(at === 0 && word === '--'))
  if (words.length === 0)
    return isBusybox(process)
      ? process.fail('too few arguments', 2)
      : process.fail("missing operand\nTry 'expr --help' for more information.", 2)
  try {
    const value = new Reader(words).whole()
    process.out(`${value}\n`)
    return value === '' || value === '0' ? 1 : 0
  } catch (error) {
    if (error instanceof ExprError) {
      if (isBusybox(process)) return process.fail('syntax error', 2)
      const last = words.at(-1) ?? ''
      return process.fail(
        error.message === ''
          ? `syntax error: missing argument after ${quoted(process, last)}`
          : `syntax error: unexpected argument ${quoted(process, error.message)}`,
        2,
      )
    }
    if (error instanceof RangeError || error instanceof TypeError || error instanceof RegexError)
      return process.fail(error instanceof TypeError && isBusybox(process) ? 'non-numeric argument' : error.message, 2)
    throw error
  }
}

export const program: Program = { names: ['expr'], vendors: ['busybox', 'gnu'], main }
