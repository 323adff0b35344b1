import type { Attribute, Form, MapForm } from './form'

/** The attribute under `key` of a value of this form: a known name, a chosen name, or a list's item. */
export function attributeUnder(attribute: Attribute | undefined, key: string | number): Attribute | undefined {
  if (!attribute) return undefined
  return under(attribute.form, key)
}

function under(form: Form, key: string | number): Attribute | undefined {
  switch (form.kind) {
    case 'types':
      return undefined
    case 'list':
      return typeof key === 'number' ? { form: form.of } : undefined
    case 'map':
      return typeof key === 'string' ? underMap(form, key) : undefined
    case 'either':
      for (const alternative of form.forms) {
        const found = under(alternative, key)
        if (found) return found
      }
  }
}

function underMap(form: MapForm, key: string): Attribute | undefined {
  const attribute = form.attributes && Object.hasOwn(form.attributes, key) ? form.attributes[key] : undefined
  if (attribute) return attribute
  return form.others && (!form.names || form.names.test(key))
    ? { form: form.others, ...(form.cast ? { cast: form.cast } : {}) }
    : undefined
}
