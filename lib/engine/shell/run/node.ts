import type { Case, CommandNode, CompoundList, For, If, While } from 'unbash'
import type { Run } from '../../process/wait'
import { LoopJump, ShellError } from '../control'
import { evaluate } from '../expand/arithmetic'
import { matchesPattern } from '../expand/pattern'
import { arithmeticText, expandPattern, expandText, expandWords } from '../expand/word'
import { isolated } from '../isolated'
import type { Shell } from '../shell'
import { runCommand } from './command'
import { withRedirections } from './redirect'
import { testExpression } from './test-expression'

/** Runs one command, simple or compound. */
export function* runNode(shell: Shell, node: CommandNode, tail: boolean): Run<number> {
  switch (node.type) {
    case 'Command':
      return yield* runCommand(shell, node, tail)
    case 'Redirected':
      return yield* catchRedirection(shell, () =>
        withRedirections(shell, node.redirects, () => runNode(shell, node.command, false)),
      )
    case 'Function':
      shell.functions.set(node.name.value, node)
      return 0
    case 'BraceGroup':
      return yield* body(shell, node.body)
    case 'Subshell': {
      const child = shell.process.fork((forked) => isolated(shell, forked, (sub) => body(sub, node.body, true)))
      return yield* shell.process.wait(child)
    }
    case 'If':
      return yield* runIf(shell, node)
    case 'While':
      return yield* runWhile(shell, node)
    case 'For':
      return yield* runFor(shell, node)
    case 'Case':
      return yield* runCase(shell, node)
    case 'TestCommand':
      return (yield* testExpression(shell, node.expression)) ? 0 : 1
    case 'ArithmeticCommand':
      if (node.expression === undefined) return 1
      return (yield* evaluate(shell, node.expression, (word) => arithmeticText(shell, word))) !== 0n ? 0 : 1
    case 'ArithmeticFor':
      return yield* runArithmeticFor(shell, node)
    default:
      throw new ShellError(`syntax error: ${node.type.toLowerCase()} is not supported`, 2)
  }
}

/** A compound command whose redirection fails does not run, and the script goes on. */
function* catchRedirection(shell: Shell, run: () => Run<number>): Run<number> {
  try {
    return yield* run()
  } catch (error) {
    if (!(error instanceof ShellError) || error.isFatal) throw error
    shell.complain(error.message)
    return error.status
  }
}

function body(shell: Shell, { commands }: CompoundList, tail = false): Run<number> {
  return shell.interpreter.statements(shell, commands, tail)
}

function* condition(shell: Shell, list: CompoundList): Run<boolean> {
  shell.conditions++
  try {
    return (yield* body(shell, list)) === 0
  } finally {
    shell.conditions--
  }
}

function* runIf(shell: Shell, node: If): Run<number> {
  for (const { clause, then } of [node, ...node.elif]) {
    if (yield* condition(shell, clause)) return yield* body(shell, then)
  }
  return node.else === undefined ? 0 : yield* body(shell, node.else)
}

/** Runs the body of a loop once; says whether the loop goes on. */
function* turn(shell: Shell, list: CompoundList, last: { status: number }): Run<boolean> {
  try {
    last.status = yield* body(shell, list)
    return true
  } catch (jump) {
    if (!(jump instanceof LoopJump)) throw jump
    last.status = 0
    if (--jump.levels > 0) throw jump
    return jump.kind === 'continue'
  }
}

function* looping<T>(shell: Shell, run: () => Run<T>): Run<T> {
  shell.loops++
  try {
    return yield* run()
  } finally {
    shell.loops--
  }
}

function runWhile(shell: Shell, { kind, clause, body: list }: While): Run<number> {
  const last = { status: 0 }
  return looping(shell, function* () {
    const wanted = kind === 'while'
    for (;;) {
      let holds: boolean
      try {
        holds = yield* condition(shell, clause)
      } catch (jump) {
        if (!(jump instanceof LoopJump)) throw jump
        if (--jump.levels > 0) throw jump
        if (jump.kind === 'continue') continue
        break
      }
      if (holds !== wanted) break
      if (!(yield* turn(shell, list, last))) break
    }
    return last.status
  })
}

function runFor(shell: Shell, { name, wordlist, body: list }: For): Run<number> {
  const last = { status: 0 }
  return looping(shell, function* () {
    const values = wordlist === undefined ? [...shell.parameters] : yield* expandWords(shell, wordlist)
    for (const value of values) {
      shell.variables.set(name.value, value)
      if (!(yield* turn(shell, list, last))) break
    }
    return last.status
  })
}

function runArithmeticFor(
  shell: Shell,
  { initialize, test, update, body: list }: Extract<CommandNode, { type: 'ArithmeticFor' }>,
): Run<number> {
  const last = { status: 0 }
  const value = function* (expression: typeof test): Run<bigint> {
    return expression === undefined ? 1n : yield* evaluate(shell, expression, (word) => arithmeticText(shell, word))
  }
  return looping(shell, function* () {
    yield* value(initialize)
    while ((yield* value(test)) !== 0n) {
      if (!(yield* turn(shell, list, last))) break
      yield* value(update)
    }
    return last.status
  })
}

function* runCase(shell: Shell, { word, items }: Case): Run<number> {
  const text = yield* expandText(shell, word)
  let falls = false
  let status = 0
  for (const { pattern, body: list, terminator } of items) {
    let matches = falls
    for (const one of pattern) matches ||= matchesPattern(text, yield* expandPattern(shell, one))
    if (!matches) continue
    status = yield* body(shell, list)
    if (terminator === ';;&') continue
    if (terminator !== ';&') return status
    falls = true
  }
  return status
}
