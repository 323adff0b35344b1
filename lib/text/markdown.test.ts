import { expect, test } from 'vitest'
import { block, code, link, list, paragraphs } from './markdown'

test.each([
  ['a', '`a`'],
  ['a`b', '``a`b``'],
  ['`a``', '``` `a`` ```'],
  ['a\n  b', '`a b`'],
  ['', '(vide)'],
])('%j as inline code', (text, expected) => {
  expect(code(text)).toBe(expected)
})

test('parts are put together', () => {
  expect(paragraphs('a', null, list(['b', link('c', 'https://c')]), block(['d: 1'], 'yaml'))).toBe(
    'a\n\n- b\n- [c](https://c)\n\n```yaml\nd: 1\n```',
  )
})
