import type { Range } from '@/lib/text/position'
import { heredocMark } from '../../syntax/heredoc'
import type { Instruction, Token } from '../../syntax/types'

/** A variable that the shell of an instruction replaces. */
export interface ShellVariable {
  name: string
  range: Range
}

const PIECES = /\\[\s\S]|'[^']*'|\$(?:\{([A-Za-z_]\w*)(?=[^\w])[^}]*\}|([A-Za-z_]\w*))/g

/** The variables that an instruction in shell form, or through `sh -c`, leaves to its shell, but those the script sets itself. */
export function shellVariables({ json, args, heredocs, map }: Instruction): ShellVariable[] {
  const [first] = args
  if (first === undefined) return []
  if (json) {
    const i = args.findIndex(({ value }) => /^-[a-z]*c$/.test(value))
    const isShell = i > 0 && /(?:^|\/)(?:ba|a|da)?sh$/.test(args[i - 1]?.value ?? '')
    const script = isShell ? args[i + 1] : undefined
    return script === undefined ? [] : find(script.value, () => script.range)
  }
  const places = (token: Token) => (start: number, end: number) => map.range(token.at + start, token.at + end)
  const line = args.at(-1) ?? first
  const inLine = find(line.value, places(line))
  // A document that is the script itself goes through the shell, quoted or not.
  const isScript = heredocMark(first.value) !== null
  const inDocuments = heredocs.flatMap(({ content, offset, expand }) =>
    expand || isScript ? find(content, (start, end) => map.fileRange(offset + start, offset + end)) : [],
  )
  return [...inLine, ...inDocuments]
}

function find(script: string, rangeAt: (start: number, end: number) => Range): ShellVariable[] {
  if (!script.includes('$')) return []
  return [...script.matchAll(PIECES)].flatMap(({ 0: text, 1: braced, 2: bare, index }) => {
    const name = braced ?? bare
    if (name === undefined || isSet(script, name)) return []
    return [{ name, range: rangeAt(index, index + text.length) }]
  })
}

/** Whether the script gives the variable its value: an assignment, a loop, a read. */
function isSet(script: string, name: string): boolean {
  return new RegExp(`(?:^|[\\s;&|(])(?:export\\s+)?${name}=|\\b(?:for|read(?:\\s+-\\w+)*)\\s+${name}\\b`).test(script)
}
