import { ComposeError, type Problem } from '../errors'
import type { Attribute, Form } from '../schema/form'
import { root } from '../schema/root'
import { attributeUnder } from '../schema/walk'
import { type Entry, list, type MapNode, type Node } from '../yaml/node'
import { become, DecodeError } from './become'

/**
 * Gives every attribute of a canonical project the type it has in the normalised model: sizes in bytes, durations, words, maps of
 * texts. What is empty is left out, as compose leaves it out of its JSON.
 * @throws ComposeError with one problem for each value that cannot be read.
 */
export function decode(project: MapNode): MapNode {
  const problems: Problem[] = []
  const decoded = decodeMap(project, { form: root }, '', problems)
  const [first, ...others] = problems.sort((a, b) => ((a.docker ?? '') < (b.docker ?? '') ? -1 : 1))
  if (!first) return decoded
  const docker = `decoding failed due to the following error(s):\n\n${problems.map((problem) => problem.docker).join('\n')}`
  throw new ComposeError({ ...first, docker }, ...others.map((problem) => ({ ...problem, docker })))
}

function decodeNode(node: Node, attribute: Attribute | undefined, path: string, problems: Problem[]): Node | undefined {
  if (attribute?.becomes) {
    try {
      return become(node, attribute)
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error
      const params = { path, value: error.value, wanted: attribute.becomes }
      problems.push({ rule: 'wrong-value', at: error.at, params, docker: `'${path}' ${error.message}` })
      return undefined
    }
  }
  if (node.kind === 'map') return decodeMap(node, attribute, path, problems)
  if (node.kind === 'scalar') return node
  const items = node.items.flatMap(
    (item, i) => decodeNode(item, attributeUnder(attribute, i), `${path}[${i}]`, problems) ?? [],
  )
  return items.length > 0 ? list(items, node.at) : undefined
}

function decodeMap(node: MapNode, attribute: Attribute | undefined, path: string, problems: Problem[]): MapNode {
  const entries = new Map<string, Entry>()
  for (const [key, entry] of node.entries) {
    const under = attributeUnder(attribute, key)
    if (under === undefined && key.startsWith('x-')) {
      entries.set(key, entry)
      continue
    }
    const value = decodeNode(entry.node, under, nextPath(path, under?.inJson ?? key, attribute?.form), problems)
    if (value && !isEmptyDictionary(value, under)) entries.set(key, { key: entry.key, node: value })
  }
  return { ...node, entries }
}

/** Go's decoder writes a chosen name in brackets (`services[web]`) and an attribute after a dot. */
function nextPath(path: string, key: string, form: Form | undefined): string {
  if (path === '') return key
  return isDictionary(form) ? `${path}[${key}]` : `${path}.${key}`
}

function isDictionary(form: Form | undefined): boolean {
  if (form?.kind === 'map') return form.attributes === undefined
  return form?.kind === 'either' && form.forms.some(isDictionary)
}

/** A dictionary that says nothing is not printed; a structure is, empty as it may be. */
function isEmptyDictionary(node: Node, attribute: Attribute | undefined): boolean {
  return node.kind === 'map' && node.entries.size === 0 && isDictionary(attribute?.form)
}
