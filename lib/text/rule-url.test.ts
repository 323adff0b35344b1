import { expect, test } from 'vitest'
import { CARDS as COMPOSE } from '@/lib/compose/rules/cards.generated'
import { CARDS as DOCKERFILE } from '@/lib/dockerfile/rules/cards.generated'
import { ruleSlug, ruleUrl } from './rule-url'

test('a rule has one address, by engine', () => {
  expect(ruleUrl('dockerfile', 'JSONArgsRecommended')).toBe('/regles/dockerfile/json-args-recommended')
  expect(ruleUrl('compose', 'empty-file')).toBe('/regles/compose/empty-file')
})

test.each([...DOCKERFILE, ...COMPOSE])('the address of $id ends with the name of its folder', ({ id, folder }) => {
  expect(ruleSlug(id)).toBe(folder)
})
