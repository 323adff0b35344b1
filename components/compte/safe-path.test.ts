import { expect, test } from 'vitest'
import { safePath } from './safe-path'

test.each([
  ['/enseignant/classes/a?b=1#c', '/enseignant/classes/a?b=1#c'],
  [null, '/ma-classe'],
  ['', '/ma-classe'],
  ['/', '/ma-classe'],
  ['//ailleurs.example', '/ma-classe'],
  ['/\\ailleurs.example', '/ma-classe'],
  ['https://ailleurs.example', '/ma-classe'],
  ['javascript:alert(1)', '/ma-classe'],
  ['/\t/ailleurs.example', '/ma-classe'],
])('%j leads to %s', (asked, path) => {
  expect(safePath(asked)).toBe(path)
})
