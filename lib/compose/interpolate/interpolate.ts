import { ComposeError } from '../errors'
import type { Attribute, Cast } from '../schema/form'
import { root } from '../schema/root'
import { attributeUnder } from '../schema/walk'
import { list, mapValues, type Node, type Path, type Place, type ScalarNode } from '../yaml/node'
import { CastError, cast } from './cast'
import { InvalidTemplate, type Lookup, MissingVariable, substitute } from './template'

/** What compose grumbles about, and reads all the same. */
export type Remark =
  /** A variable that is neither set nor given a default: it is replaced by nothing. */
  | { kind: 'unset'; name: string; at: Place }
  /** `yes`, `on`… for a boolean: a word of YAML 1.1. */
  | { kind: 'boolean-word'; word: string; value: boolean; at: Place }

interface Interpolation {
  lookup: Lookup
  remark(remark: Remark): void
}

/**
 * Replaces variables in every value of a file (never in keys) and casts the texts whose attribute wants another type.
 * @throws ComposeError on a malformed `${…}`, a required variable without a value, or a text that cannot be cast.
 */
export function interpolate(node: Node, lookup: Lookup, remark: (remark: Remark) => void): Node {
  return walk(node, [], { form: root }, { lookup, remark })
}

function walk(node: Node, path: Path, attribute: Attribute | undefined, how: Interpolation): Node {
  switch (node.kind) {
    case 'map':
      return mapValues(node, (value, key) => walk(value, [...path, key], attributeUnder(attribute, key), how))
    case 'list': {
      const items = node.items.map((item, i) => walk(item, [...path, '[]'], attributeUnder(attribute, i), how))
      return list(items, node.at)
    }
    case 'scalar':
      if (typeof node.value !== 'string' || node.timestamp) return node
      return castTo(replace(node, node.value, path, how), path, attribute?.cast, how)
  }
}

function replace(node: ScalarNode, text: string, path: Path, { lookup, remark }: Interpolation): ScalarNode {
  if (!text.includes('$')) return node
  try {
    const found = substitute(text, lookup)
    for (const name of found.unset) remark({ kind: 'unset', name, at: node.at })
    return { kind: 'scalar', value: found.text, at: node.at }
  } catch (error) {
    const where = path.join('.')
    if (error instanceof MissingVariable) {
      throw new ComposeError({
        rule: 'variable-required',
        at: node.at,
        params: { name: error.variable, reason: error.reason },
        docker: `error while interpolating ${where}: ${error.message}`,
      })
    }
    if (error instanceof InvalidTemplate) {
      const docker = `invalid interpolation format for ${where}.\nYou may need to escape any $ with another $.\n${text}`
      throw new ComposeError({ rule: 'interpolation-format', at: node.at, params: { text }, docker })
    }
    throw error
  }
}

function castTo(node: ScalarNode, path: Path, to: Cast | undefined, { remark }: Interpolation): ScalarNode {
  if (!to || typeof node.value !== 'string') return node
  try {
    const value = cast(node.value, to)
    if (typeof value === 'boolean' && !/^(?:true|false)$/i.test(node.value)) {
      remark({ kind: 'boolean-word', word: node.value, value, at: node.at })
    }
    return { kind: 'scalar', value, at: node.at }
  } catch (error) {
    if (!(error instanceof CastError)) throw error
    throw new ComposeError({
      rule: 'wrong-value',
      at: node.at,
      params: { path: path.join('.'), value: node.value, wanted: to },
      docker: `error while interpolating ${path.join('.')}: failed to cast to expected type: ${error.message}`,
    })
  }
}
