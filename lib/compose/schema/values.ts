import type { Attribute } from './form'
import { formsOf } from './locate'

/** The values that an attribute takes by name, or usually takes; of a list, those of its items. Booleans are not among them. */
export function valuesOf(attribute: Attribute): readonly string[] {
  const named = formsOf(attribute.form).flatMap((form) => {
    if (form.kind === 'list')
      return formsOf(form.of).flatMap((item) => (item.kind === 'types' ? (item.oneOf ?? []) : []))
    return form.kind === 'types' ? (form.oneOf ?? []) : []
  })
  return [...new Set([...named, ...(attribute.values ?? [])])]
}

/** Whether it takes `true` and `false`. */
export function isBoolean(attribute: Attribute): boolean {
  return formsOf(attribute.form).some(
    (form) =>
      (form.kind === 'types' && form.types.includes('boolean')) ||
      (form.kind === 'map' && form.or?.includes('boolean')),
  )
}
