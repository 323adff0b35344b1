import type { Attribute, Form } from './form'
import { root } from './root'

/**
 * Every attribute of the specification by its path, `*` standing for a chosen name or an item of a list:
 * `services.*.ports.*.target`. What a reference page lists, and what explanations are written for.
 */
export function attributePaths(): Map<string, Attribute> {
  const found = new Map<string, Attribute>()
  collect(root, '', found)
  return found
}

function collect(form: Form, path: string, found: Map<string, Attribute>): void {
  const below = (name: string) => (path === '' ? name : `${path}.${name}`)
  switch (form.kind) {
    case 'types':
      return
    case 'list':
      collect(form.of, below('*'), found)
      return
    case 'either':
      for (const alternative of form.forms) collect(alternative, path, found)
      return
    case 'map':
      for (const [name, attribute] of Object.entries({ ...form.attributes, ...form.later })) {
        found.set(below(name), attribute)
        collect(attribute.form, below(name), found)
      }
      if (form.others) collect(form.others, below('*'), found)
  }
}
