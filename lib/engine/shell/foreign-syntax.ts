import { forEachChild, type ParsedScript, type SyntaxNode } from 'unbash'
import type { Dialect } from './dialect'

interface Foreign {
  message: string
  pos: number
}

/** What a node of bash is in a shell that does not know it; undefined when it is fine there. */
function foreign(node: SyntaxNode, dialect: Dialect): Foreign | undefined {
  const isDash = dialect.name === 'dash'
  const unexpected = (token: string) =>
    isDash ? `Syntax error: "${token}" unexpected` : `syntax error: unexpected "${token}"`
  switch (node.type) {
    case 'HereString':
      if (dialect.hereStrings) return undefined
      return {
        message: isDash ? 'Syntax error: redirection unexpected' : 'syntax error: unexpected redirection',
        pos: node.pos,
      }
    case 'ArrayValue':
      return dialect.arrays ? undefined : { message: unexpected('('), pos: node.pos }
    case 'ProcessSubstitution':
      if (dialect.processSubstitution) return undefined
      return { message: isDash ? 'Syntax error: "(" unexpected' : 'syntax error: unexpected "("', pos: node.pos }
    case 'ArithmeticFor':
      if (dialect.arrays) return undefined
      return {
        message: isDash ? 'Syntax error: Bad for loop variable' : 'syntax error: bad for loop variable',
        pos: node.pos,
      }
    default:
      return undefined
  }
}

/** The first piece of bash in a script that the shell does not know. */
export function foreignSyntax(script: ParsedScript, dialect: Dialect): Foreign | undefined {
  if (dialect.name === 'bash') return undefined
  let found: Foreign | undefined
  const visit = (node: SyntaxNode) => {
    found ??= foreign(node, dialect)
    if (found === undefined) forEachChild(node, visit)
  }
  forEachChild(script, visit)
  return found
}
