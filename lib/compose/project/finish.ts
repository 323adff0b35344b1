import type { Attribute, Form } from '../schema/form'
import { root } from '../schema/root'
import { attributeUnder } from '../schema/walk'
import { isNull, list, type MapNode, mapValues, type Node } from '../yaml/node'

const KEPT_NULLS: ReadonlySet<string> = new Set(['command', 'entrypoint'])

/**
 * Removes the nulls that mean «nothing said». A null stays where it says something: a variable asked from the shell, a network joined
 * as it is, no command.
 */
export function prune(project: MapNode): MapNode {
  return change(project, (key, value) => !isNull(value) || key.startsWith('x-') || KEPT_NULLS.has(key))
}

/** Removes the extensions below the top level, for which compose's JSON has no room. */
export function dropExtensions(project: MapNode): MapNode {
  return change(project, (key) => !key.startsWith('x-'))
}

/** Keeps the attributes that `keeps` wants, in every structure of the table. Chosen names and extensions are left alone. */
function change(project: MapNode, keeps: Keeps): MapNode {
  return mapValues(project, (node, key) =>
    key.startsWith('x-') ? node : visit(node, attributeUnder({ form: root }, key), keeps),
  )
}

type Keeps = (key: string, value: Node) => boolean

function visit(node: Node, attribute: Attribute | undefined, keeps: Keeps): Node {
  if (!attribute) return node
  if (node.kind === 'list')
    return list(
      node.items.map((item, i) => visit(item, attributeUnder(attribute, i), keeps)),
      node.at,
    )
  if (node.kind !== 'map') return node
  const known = hasAttributes(attribute.form)
  return mapValues(node, (value, key) => {
    if (!known) return visit(value, attributeUnder(attribute, key), keeps)
    if (!keeps(key, value)) return undefined
    return key.startsWith('x-') ? value : visit(value, attributeUnder(attribute, key), keeps)
  })
}

function hasAttributes(form: Form): boolean {
  if (form.kind === 'map') return form.attributes !== undefined
  return (
    form.kind === 'either' &&
    form.forms.some(hasAttributes) &&
    !form.forms.some((other) => other.kind === 'map' && !other.attributes)
  )
}
