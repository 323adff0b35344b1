/** A variable's value, or undefined when it is not set. */
export type Lookup = (name: string) => string | undefined

/** What was found while substituting, for warnings: a name that is neither set nor given a default. */
export interface Substitution {
  text: string
  unset: string[]
}

/** An unfinished `${`, or one that holds no variable. */
export class InvalidTemplate extends Error {
  constructor(readonly template: string) {
    super(`Invalid template: ${JSON.stringify(template)}`)
  }
}

/** `${V?message}` on a variable that is not set (`?`) or empty (`:?`). */
export class MissingVariable extends Error {
  constructor(
    readonly variable: string,
    readonly reason: string,
  ) {
    super(`required variable ${variable} is missing a value${reason === '' ? '' : `: ${reason}`}`)
  }
}

export const NAME = /^[_a-z][_a-z0-9]*/i
export const OPERATOR = /^(?::?[-?+])/

/**
 * Replaces `$V`, `${V}`, `${V:-default}`, `${V-default}`, `${V:?message}`, `${V?message}`, `${V:+other}`, `${V+other}` (nested too)
 * and `$$` in `template`. A lone `$` that starts nothing stays.
 * @throws InvalidTemplate, MissingVariable
 */
export function substitute(template: string, lookup: Lookup): Substitution {
  const unset: string[] = []
  let text = ''
  let rest = template
  for (let dollar = rest.indexOf('$'); dollar !== -1; dollar = rest.indexOf('$')) {
    text += rest.slice(0, dollar)
    const step = replaceFirst(rest.slice(dollar), template, lookup, unset)
    text += step.value
    rest = rest.slice(dollar + step.length)
  }
  return { text: text + rest, unset }
}

interface Step {
  value: string
  /** Characters of the template it stands for. */
  length: number
}

/** `source` starts with `$`. */
function replaceFirst(source: string, template: string, lookup: Lookup, unset: string[]): Step {
  if (source.startsWith('$$')) return { value: '$', length: 2 }
  if (source.startsWith('${')) return braced(source, template, lookup, unset)
  const name = NAME.exec(source.slice(1))?.[0]
  if (name === undefined) return { value: '$', length: 1 }
  return { value: value(name, lookup, unset), length: name.length + 1 }
}

function braced(source: string, template: string, lookup: Lookup, unset: string[]): Step {
  const end = closingBrace(source)
  const name = NAME.exec(source.slice(2))?.[0]
  if (end === -1 || name === undefined) throw new InvalidTemplate(template)
  const body = source.slice(2 + name.length, end)
  const length = end + 1
  if (body === '') return { value: value(name, lookup, unset), length }
  const operator = OPERATOR.exec(body)?.[0]
  if (operator === undefined) throw new InvalidTemplate(template)
  // Evaluated, warnings and errors included, even when it is not used: so does compose.
  const argument = substitute(body.slice(operator.length), lookup)
  unset.push(...argument.unset)
  return { value: apply(operator, name, argument.text, lookup), length }
}

function apply(operator: string, name: string, argument: string, lookup: Lookup): string {
  const current = lookup(name)
  const present = operator.startsWith(':') ? current !== undefined && current !== '' : current !== undefined
  if (operator.endsWith('-')) return present ? (current ?? '') : argument
  if (operator.endsWith('+')) return present ? argument : (current ?? '')
  if (present) return current ?? ''
  throw new MissingVariable(name, argument)
}

function value(name: string, lookup: Lookup, unset: string[]): string {
  const found = lookup(name)
  if (found === undefined) unset.push(name)
  return found ?? ''
}

/**
 * The brace that closes the one at index 1, counting those inside. When they do not balance (`${A:-{b}`), the last one of the line, as
 * compose-go's greedy pattern takes it.
 */
export function closingBrace(source: string): number {
  let open = 0
  for (let i = 1; i < source.length; i++) {
    if (source[i] === '{') open++
    else if (source[i] === '}' && --open === 0) return i
  }
  const line = source.split('\n', 1)[0] ?? ''
  return line.lastIndexOf('}')
}
