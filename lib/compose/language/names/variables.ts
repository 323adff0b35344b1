import { closingBrace, NAME, OPERATOR } from '../../interpolate/template'
import { branchesOf, type Source } from '../syntax/source'

/** A variable of a Compose file: `$V`, `${V}`, `${V:-default}`… */
export interface VariableUse {
  name: string
  /** Of the name alone. */
  start: number
  end: number
  /** Of the whole expression. */
  from: number
  to: number
  /** `:-`, `?`… or nothing. */
  operator: string
  argument: string
}

/** The variables of a text that begins at `base`, nested ones included; unfinished ones too. */
export function variablesIn(text: string, base = 0): VariableUse[] {
  const found: VariableUse[] = []
  for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', at)) {
    if (text[at + 1] === '$') {
      at += 2
      continue
    }
    const braced = text[at + 1] === '{'
    const begin = at + (braced ? 2 : 1)
    const name = NAME.exec(text.slice(begin))?.[0] ?? ''
    const after = begin + name.length
    if (name === '') {
      at = begin
      continue
    }
    const plain = { name, start: base + begin, end: base + after, from: base + at, operator: '', argument: '' }
    const close = braced ? closingBrace(text.slice(at)) : -1
    if (close === -1) {
      found.push({ ...plain, to: base + after })
      at = after
      continue
    }
    const body = text.slice(after, at + close)
    const operator = OPERATOR.exec(body)?.[0] ?? ''
    const argument = body.slice(operator.length)
    found.push({ ...plain, to: base + at + close + 1, operator, argument })
    found.push(...variablesIn(argument, base + after + operator.length))
    at += close + 1
  }
  return found
}

/** The variables of a file, in the order of the text. Keys hold none. */
export function variableUses(source: Source): VariableUse[] {
  return [...branchesOf(source)].flatMap(({ kind, start, end }) =>
    kind === 'scalar' ? variablesIn(source.text.slice(start, end), start) : [],
  )
}
