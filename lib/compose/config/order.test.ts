import { expect, test } from 'vitest'
import type { Form } from '../schema/form'
import { root } from '../schema/root'
import { fieldsAt } from './order'

/** Every attribute of a structure of the table, with the structure's path as the order knows it. */
function* attributes(form: Form, path: string): Generator<{ path: string; name: string }> {
  if (form.kind === 'either') for (const one of form.forms) yield* attributes(one, path)
  if (form.kind === 'list') yield* attributes(form.of, `${path}[]`)
  if (form.kind !== 'map') return
  if (form.others) yield* attributes(form.others, `${path}.*`)
  for (const [name, attribute] of Object.entries(form.attributes ?? {})) {
    const under = path === '' ? name : `${path}.${name}`
    if (path !== '' && path !== 'include[]') yield { path, name }
    yield* attributes(attribute.form, under)
  }
}

/** Read, and never printed. */
const isSilent = (path: string) => path === 'networks.*.ipam.options' || path.endsWith('.external.name')

test('every attribute of the table has its place in what is printed', () => {
  const missing = [...attributes(root, '')]
    .filter(({ path, name }) => !isSilent(`${path}.${name}`) && !fieldsAt(path)?.includes(name))
    .map(({ path, name }) => `${path}.${name}`)
  expect(missing).toEqual([])
})
