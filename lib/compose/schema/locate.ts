import type { Path } from '../yaml/node'
import type { Attribute, Form } from './form'
import { root } from './root'
import { attributeUnder } from './walk'

/** An attribute, and its path as `attributePaths` names it: `services.*.ports.*.target`. */
export interface Located {
  pattern: string
  attribute: Attribute
}

/** What the table says of a path of a file (`['services', 'web', 'ports', 0]`); undefined where it says nothing. */
export function locate(path: Path): Located | undefined {
  let attribute: Attribute = { form: root }
  const parts: string[] = []
  for (const step of path) {
    const next = attributeUnder(attribute, step)
    if (!next) return undefined
    parts.push(typeof step === 'string' && isKnown(attribute.form, step) ? step : '*')
    attribute = next
  }
  return { pattern: parts.join('.'), attribute }
}

function isKnown(form: Form, name: string): boolean {
  if (form.kind === 'either') return form.forms.some((alternative) => isKnown(alternative, name))
  return form.kind === 'map' && form.attributes !== undefined && Object.hasOwn(form.attributes, name)
}

/** The forms a value may take, alternatives of alternatives included. */
export function formsOf(form: Form): Exclude<Form, { kind: 'either' }>[] {
  return form.kind === 'either' ? form.forms.flatMap(formsOf) : [form]
}
