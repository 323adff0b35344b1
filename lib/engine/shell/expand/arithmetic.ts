import type { ArithmeticExpression, ArithmeticWord } from 'unbash'
import type { Run } from '../../process/wait'
import { ShellError } from '../control'
import type { Shell } from '../shell'

/** Turns a word of an expression into text: `$x`, `$(cmd)`. */
export type WordText = (word: ArithmeticWord) => Run<string>

const NAME = /^[A-Za-z_]\w*$/
const DEPTH = 32

function parseNumber(text: string): bigint | null {
  if (/^0[xX][0-9a-fA-F]+$/.test(text)) return BigInt(text)
  if (/^0[0-7]+$/.test(text)) return BigInt(`0o${text.slice(1)}`)
  if (/^[0-9]+$/.test(text)) return BigInt(text)
  const [, base = '', digits = ''] = /^(\d+)#(\w+)$/.exec(text) ?? []
  if (base === '') return null
  let value = 0n
  for (const digit of digits.toLowerCase()) value = value * BigInt(base) + BigInt(Number.parseInt(digit, 36))
  return value
}

/** The value of a variable in an expression: a number, or the name of another variable. */
function variableValue(shell: Shell, name: string, depth = 0): bigint {
  const text = (shell.variables.get(name) ?? '').trim()
  if (text === '') return 0n
  const sign = text.startsWith('-') ? -1n : 1n
  const number = parseNumber(text.replace(/^[-+]/, ''))
  if (number !== null) return sign * number
  if (NAME.test(text) && depth < DEPTH) return variableValue(shell, text, depth + 1)
  throw new ShellError(`arithmetic syntax error`, 2)
}

function truth(value: boolean): bigint {
  return value ? 1n : 0n
}

function binary(operator: string, a: bigint, b: bigint, shell: Shell): bigint {
  if ((operator === '/' || operator === '%') && b === 0n) throw new ShellError(shell.dialect.divideByZero, 2)
  switch (operator) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return a / b
    case '%':
      return a % b
    case '**':
      return b < 0n ? 0n : a ** b
    case '<<':
      return a << (b & 63n)
    case '>>':
      return a >> (b & 63n)
    case '&':
      return a & b
    case '|':
      return a | b
    case '^':
      return a ^ b
    case '<':
      return truth(a < b)
    case '>':
      return truth(a > b)
    case '<=':
      return truth(a <= b)
    case '>=':
      return truth(a >= b)
    case '==':
      return truth(a === b)
    case '!=':
      return truth(a !== b)
    case ',':
      return b
    default:
      throw new ShellError('arithmetic syntax error', 2)
  }
}

function nameOf(expression: ArithmeticExpression): string {
  if (expression.type === 'ArithmeticWord' && NAME.test(expression.value)) return expression.value
  throw new ShellError('arithmetic syntax error', 2)
}

/** Evaluates `$((…))` on 64 bits, as the shells do. */
export function* evaluate(shell: Shell, expression: ArithmeticExpression, text: WordText): Run<bigint> {
  const value = yield* compute(expression)
  return BigInt.asIntN(64, value)

  function* compute(node: ArithmeticExpression): Run<bigint> {
    switch (node.type) {
      case 'ArithmeticGroup':
        return yield* compute(node.expression)
      case 'ArithmeticTernary':
        return yield* compute((yield* compute(node.test)) !== 0n ? node.consequent : node.alternate)
      case 'ArithmeticUnary':
        return yield* unary(node.operator, node.operand, node.prefix)
      case 'ArithmeticBinary':
        return yield* operation(node.operator, node.left, node.right)
      case 'ArithmeticWord':
        return yield* word(node)
      default:
        throw new ShellError('arithmetic syntax error', 2)
    }
  }

  function* word(node: ArithmeticWord): Run<bigint> {
    if (NAME.test(node.value)) {
      if (shell.options.nounset && shell.variables.get(node.value) === undefined) {
        throw new ShellError(shell.dialect.unset(node.value), 2)
      }
      return variableValue(shell, node.value)
    }
    const raw = (yield* text(node)).trim()
    const sign = raw.startsWith('-') ? -1n : 1n
    const number = parseNumber(raw.replace(/^[-+]/, ''))
    if (number !== null) return sign * number
    if (raw === '') return 0n
    if (NAME.test(raw)) return variableValue(shell, raw)
    throw new ShellError('arithmetic syntax error', 2)
  }

  function* unary(operator: string, operand: ArithmeticExpression, prefix: boolean): Run<bigint> {
    if (operator === '++' || operator === '--') {
      const name = nameOf(operand)
      const before = variableValue(shell, name)
      const after = operator === '++' ? before + 1n : before - 1n
      shell.variables.set(name, String(BigInt.asIntN(64, after)))
      return prefix ? after : before
    }
    const value = yield* compute(operand)
    if (operator === '-') return -value
    if (operator === '!') return truth(value === 0n)
    return operator === '~' ? ~value : value
  }

  function* operation(operator: string, left: ArithmeticExpression, right: ArithmeticExpression): Run<bigint> {
    if (operator === '&&') return truth((yield* compute(left)) !== 0n && (yield* compute(right)) !== 0n)
    if (operator === '||') return truth((yield* compute(left)) !== 0n || (yield* compute(right)) !== 0n)
    const assigns = /^(|[-+*/%&|^]|<<|>>|\*\*)=$/.exec(operator)
    if (assigns === null) return binary(operator, yield* compute(left), yield* compute(right), shell)
    const name = nameOf(left)
    const given = yield* compute(right)
    const result = assigns[1] === '' ? given : binary(assigns[1] ?? '', variableValue(shell, name), given, shell)
    shell.variables.set(name, String(BigInt.asIntN(64, result)))
    return result
  }
}
