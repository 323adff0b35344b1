import type { Attribute, Form } from '../schema/form'
import { root } from '../schema/root'
import { attributeUnder } from '../schema/walk'
import { list, type MapNode, mapValues, type Node } from '../yaml/node'

/**
 * Removes what compose's typed model has no room for: extensions below the top level, and the nulls that mean «nothing said».
 * A null stays where it says something: a variable asked from the shell, a network joined as it is, no command.
 */
export function prune(project: MapNode): MapNode {
  return mapValues(project, (node, key) =>
    key.startsWith('x-') ? node : visit(node, attributeUnder({ form: root }, key)),
  )
}

function visit(node: Node, attribute: Attribute | undefined): Node {
  if (!attribute) return node
  if (node.kind === 'list')
    return list(
      node.items.map((item, i) => visit(item, attributeUnder(attribute, i))),
      node.at,
    )
  if (node.kind !== 'map') return node
  const known = hasAttributes(attribute.form)
  return mapValues(node, (value, key) => {
    if (!known) return visit(value, attributeUnder(attribute, key))
    if (key.startsWith('x-')) return undefined
    const nothing = value.kind === 'scalar' && value.value === null && key !== 'command' && key !== 'entrypoint'
    return nothing ? undefined : visit(value, attributeUnder(attribute, key))
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
