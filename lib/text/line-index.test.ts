import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineIndex } from './line-index'

test('line feeds, carriage returns and both end a line', () => {
  const index = lineIndex('a\nb\r\nc\rd')
  expect(index.lineCount).toBe(4)
  expect([0, 2, 5, 7].map((offset) => index.position(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
  ])
})

test('an offset outside the text is clamped', () => {
  const index = lineIndex('ab')
  expect(index.position(-3)).toEqual({ line: 1, column: 1 })
  expect(index.position(99)).toEqual({ line: 1, column: 3 })
})

test('every offset comes back from its position', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r', '🐳', '\t') }), (text) => {
      const index = lineIndex(text)
      for (let offset = 0; offset <= text.length; offset++) expect(index.offset(index.position(offset))).toBe(offset)
    }),
  )
})
