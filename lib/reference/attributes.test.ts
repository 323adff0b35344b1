import { expect, test } from 'vitest'
import { attributePaths } from '@/lib/compose/schema/paths'
import { composeReference } from './attributes'

const sections = composeReference()
const entries = sections.flatMap((section) => [
  section,
  ...section.attributes.flatMap((attribute) => [attribute, ...attribute.inside]),
])

test('every attribute of the table is shown, once', () => {
  expect(entries.map(({ path }) => path).sort()).toEqual([...attributePaths().keys()].sort())
})

test('no two have the same address', () => {
  const anchors = entries.map(({ anchor }) => anchor)
  expect(anchors.filter((anchor, i) => anchors.indexOf(anchor) !== i)).toEqual([])
})

test.each(entries.map((entry) => [entry.path, entry] as const))('%s says all there is to say', (_, entry) => {
  expect(entry.explanation).not.toBe('')
  expect(entry.forms.length).toBeGreaterThan(0)
  expect(entry.example[0]).toMatch(/^[\w]+:/)
  expect(entry.source).toMatch(/^https:\/\/docs\.docker\.com\/reference\/compose-file\/[a-z-]+\/(#[\w-]+)?$/)
  for (const [name, fact] of entry.facts) if (name === 'Depuis') expect(fact).toMatch(/^Compose \d\.\d+$/)
})

test('an attribute stands in its section, with what is inside it', () => {
  const ports = sections.find(({ name }) => name === 'services')?.attributes.find(({ name }) => name === 'ports')
  expect(ports?.anchor).toBe('services.ports')
  expect(ports?.usual).toBe(true)
  expect(ports?.inside.map(({ name }) => name)).toContain('ports.target')
  const condition = entries.find(({ anchor }) => anchor === 'services.depends_on.condition')
  expect(condition?.marks).toContain('obligatoire')
  expect(condition?.values.map(([value]) => value)).toContain('service_healthy')
})
