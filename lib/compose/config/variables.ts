import type { Node } from '../yaml/node'
import { scalarText } from './go-yaml'
import { table } from './table'

/** A variable that a file names, and what stands in for it. */
export interface Variable {
  name: string
  required: boolean
  /** `d` in `${V:-d}`. */
  defaultValue: string
  /** `p` in `${V:+p}`. */
  presenceValue: string
}

/** The variables named by the values of a tree whose variables were not replaced, by name. Of several uses, the last counts. */
export function variablesOf(model: Node): Variable[] {
  const found = new Map<string, Variable>()
  for (const variable of below(model)) found.set(variable.name, variable)
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function* below(node: Node): Generator<Variable> {
  if (node.kind === 'scalar') {
    if (typeof node.value === 'string') yield* variablesIn(node.value)
  } else if (node.kind === 'list') for (const item of node.items) yield* below(item)
  else for (const [, entry] of [...node.entries].sort(([a], [b]) => (a < b ? -1 : 1))) yield* below(entry.node)
}

const NAMED = /^[_a-zA-Z][_a-zA-Z0-9]*/

/** The variables of a text, and those of the values that stand in for them. `$$` is a dollar. */
function* variablesIn(text: string): Generator<Variable> {
  for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', at)) {
    const rest = text.slice(at + 1)
    const end = rest.startsWith('{') ? closing(rest) : -1
    const body = end === -1 ? (NAMED.exec(rest)?.[0] ?? '') : rest.slice(1, end)
    at += 1 + (end === -1 ? Math.max(body.length, rest.startsWith('$') ? 1 : 0) : end + 1)
    const name = NAMED.exec(body)?.[0]
    if (name !== undefined) yield* read(name, body.slice(name.length))
  }
}

function* read(name: string, rest: string): Generator<Variable> {
  const [operator = ''] = /^:?[-?+]/.exec(rest) ?? []
  const operand = rest.slice(operator.length)
  yield {
    name,
    required: operator.endsWith('?'),
    defaultValue: operator.endsWith('-') ? operand : '',
    presenceValue: operator.endsWith('+') ? operand : '',
  }
  if (/[-+]$/.test(operator)) yield* variablesIn(operand)
}

/** The index of the brace that closes the one at the start, -1 when none does. */
function closing(text: string): number {
  let open = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{') open++
    else if (text[i] === '}' && --open === 0) return i
  }
  return -1
}

/** What `--variables` prints: a table, or with `--format` JSON or YAML. Null for another format. */
export function variablesText(variables: readonly Variable[], format: string | undefined): string | null {
  switch (format) {
    case undefined:
    case 'table':
    case 'pretty':
      return table(
        ['NAME', 'REQUIRED', 'DEFAULT VALUE', 'ALTERNATE VALUE'],
        variables.map((one) => [one.name, String(one.required), one.defaultValue, one.presenceValue]),
      )
    case 'json':
      return `${JSON.stringify(Object.fromEntries(variables.map(asGo)), null, 4)}\n\n`
    case 'yaml':
      return variables.length === 0 ? '{}\n' : variables.map(asYaml).join('')
    default:
      return null
  }
}

function asGo({ name, required, defaultValue, presenceValue }: Variable): [string, object] {
  return [name, { Name: name, DefaultValue: defaultValue, PresenceValue: presenceValue, Required: required }]
}

function asYaml({ name, required, defaultValue, presenceValue }: Variable): string {
  const fields = { name, defaultvalue: defaultValue, presencevalue: presenceValue, required }
  const lines = Object.entries(fields).map(([key, value]) => `    ${key}: ${scalarText(value)}\n`)
  return `${scalarText(name)}:\n${lines.join('')}`
}
