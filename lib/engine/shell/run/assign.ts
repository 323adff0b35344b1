import type { Assignment } from 'unbash'
import type { Run } from '../../process/wait'
import { ShellError } from '../control'
import { expandText, expandWords } from '../expand/word'
import type { Shell } from '../shell'

const DECLARATIONS: ReadonlySet<string> = new Set(['export', 'readonly', 'local', 'declare', 'typeset'])

export function isDeclaration(name: string | undefined): boolean {
  return name !== undefined && DECLARATIONS.has(name)
}

/** `NAME=value` as a declaration receives it: expanded, not split. */
export function* joinAssignment(shell: Shell, assignment: Assignment): Run<string> {
  const { name, value, append } = assignment
  if (value.type === 'ArrayValue') {
    yield* assign(shell, assignment)
    return name
  }
  return `${name}${append === true ? '+' : ''}=${yield* expandText(shell, value, true)}`
}

/** Does one assignment. */
export function* assign(shell: Shell, { name, value, append, index }: Assignment): Run<void> {
  const { variables, dialect } = shell
  if (value.type === 'ArrayValue') {
    if (!dialect.arrays)
      throw new ShellError(
        `${dialect.name === 'dash' ? 'Syntax' : 'syntax'} error: ${dialect.name === 'dash' ? '"(" unexpected' : 'unexpected "("'}`,
        2,
      )
    const elements = new Map(append === true ? variables.elements(name) : undefined)
    let next = elements.size === 0 ? 0 : Math.max(...elements.keys()) + 1
    for (const text of yield* expandWords(shell, value.elements)) elements.set(next++, text)
    variables.setElements(name, elements)
    return
  }
  const text = yield* expandText(shell, value, true)
  if (index === undefined) variables.set(name, append === true ? (variables.get(name) ?? '') + text : text)
  else {
    const elements = new Map(variables.elements(name))
    const key = Number(yield* expandText(shell, index))
    elements.set(key, append === true ? (elements.get(key) ?? '') + text : text)
    variables.setElements(name, elements)
  }
  if (shell.options.allexport) variables.export(name)
}
