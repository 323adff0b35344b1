import { expect, test } from 'vitest'
import { VALUES } from './fr/values'
import { attributePaths } from './paths'
import { valuesOf } from './values'

test('every value that has a name is explained, and nothing else is', () => {
  const named = [...attributePaths()].flatMap(([path, attribute]) =>
    valuesOf(attribute).map((value) => `${path} ${value}`),
  )
  const explained = Object.entries(VALUES).flatMap(([path, values]) =>
    Object.keys(values).map((value) => `${path} ${value}`),
  )
  expect(explained.sort()).toEqual(named.sort())
})

test('an explanation is a sentence in French typography', () => {
  for (const [path, values] of Object.entries(VALUES)) {
    for (const text of Object.values(values)) {
      expect(text, path).toMatch(/\.$/)
      expect(text.replace(/`[^`]*`/g, ''), path).not.toMatch(/'| [;!?:]/)
    }
  }
})
