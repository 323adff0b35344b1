import type { Attribute, Form } from '../schema/form'
import { root } from '../schema/root'
import { attributeUnder } from '../schema/walk'
import { type Entry, isNull, list, type MapNode, mapValues, type Node } from '../yaml/node'

const KEPT_NULLS: ReadonlySet<string> = new Set(['command', 'entrypoint'])

/**
 * Removes the nulls that mean «nothing said». A null stays where it says something: a variable asked from the shell, a network joined
 * as it is, no command.
 */
export function prune(project: MapNode): MapNode {
  return change(project, (key, value) => !isNull(value) || key.startsWith('x-') || KEPT_NULLS.has(key))
}

/** The attributes as compose's JSON has them: no extension below the top level, some names of Go's own. */
export function withJsonNames(project: MapNode): MapNode {
  return change(
    project,
    (key) => !key.startsWith('x-'),
    (key, attribute) => attribute?.inJson ?? key,
  )
}

/** Keeps and renames the attributes of every structure of the table. Chosen names and extensions are left alone. */
function change(project: MapNode, keeps: Keeps, rename?: Rename): MapNode {
  return mapValues(project, (node, key) =>
    key.startsWith('x-') ? node : visit(node, attributeUnder({ form: root }, key), keeps, rename),
  )
}

type Keeps = (key: string, value: Node) => boolean
type Rename = (key: string, attribute: Attribute | undefined) => string

function visit(node: Node, attribute: Attribute | undefined, keeps: Keeps, rename?: Rename): Node {
  if (!attribute || node.kind === 'scalar') return node
  if (node.kind === 'list') {
    const items = node.items.map((item, i) => visit(item, attributeUnder(attribute, i), keeps, rename))
    return list(items, node.at)
  }
  const known = hasAttributes(attribute.form)
  const entries = new Map<string, Entry>()
  for (const [key, { key: place, node: value }] of node.entries) {
    if (known && !keeps(key, value)) continue
    const under = known && key.startsWith('x-') ? undefined : attributeUnder(attribute, key)
    const name = known && rename ? rename(key, under) : key
    entries.set(name, { key: place, node: visit(value, under, keeps, rename) })
  }
  return { ...node, entries }
}

function hasAttributes(form: Form): boolean {
  if (form.kind === 'map') return form.attributes !== undefined
  return (
    form.kind === 'either' &&
    form.forms.some(hasAttributes) &&
    !form.forms.some((other) => other.kind === 'map' && !other.attributes)
  )
}
