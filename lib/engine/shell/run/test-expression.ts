import type { TestExpression } from 'unbash'
import type { Run } from '../../process/wait'
import { compare, testFile } from '../../programs/test/conditions'
import { ShellError } from '../control'
import { matchesPattern } from '../expand/pattern'
import { expandPattern, expandText } from '../expand/word'
import type { Shell } from '../shell'

/** `[[ … ]]`: as `[`, with patterns, `&&` and `||`, and words that are not split. */
export function* testExpression(shell: Shell, node: TestExpression): Run<boolean> {
  switch (node.type) {
    case 'TestGroup':
      return yield* testExpression(shell, node.expression)
    case 'TestNot': {
      const value = yield* testExpression(shell, node.operand)
      return node.negations.length % 2 === 1 ? !value : value
    }
    case 'TestLogical': {
      const stopsAt = node.operator === '||'
      for (const operand of node.operands) if ((yield* testExpression(shell, operand)) === stopsAt) return stopsAt
      return !stopsAt
    }
    case 'TestUnary': {
      const operand = yield* expandText(shell, node.operand)
      if (node.operator === '-v') return shell.variables.get(operand) !== undefined
      return testFile(shell.process, node.operator, operand)
    }
    default: {
      const left = yield* expandText(shell, node.left)
      if (node.operator === '==' || node.operator === '=' || node.operator === '!=') {
        return matchesPattern(left, yield* expandPattern(shell, node.right)) === (node.operator !== '!=')
      }
      const right = yield* expandText(shell, node.right)
      if (node.operator !== '=~') return compare(shell.process, left, node.operator, right)
      const match = regularExpression(right).exec(left)
      if (match !== null && shell.dialect.arrays) {
        shell.variables.setElements('BASH_REMATCH', new Map(match.map((group, index) => [index, group ?? ''])))
      }
      return match !== null
    }
  }
}

function regularExpression(source: string): RegExp {
  try {
    return new RegExp(source)
  } catch {
    throw new ShellError(`syntax error in conditional expression: ${source}`, 2, false)
  }
}
