import { expect, test } from 'vitest'
import { applyEdits } from './apply-edits'

const at = (line: number, from: number, to = from) => ({ start: { line, column: from }, end: { line, column: to } })

test('edits a text at several places, in any order', () => {
  const text = 'FROM a\nRUN b\n'
  expect(
    applyEdits(text, [
      { range: at(1, 6, 7), text: 'alpine' },
      { range: at(2, 5, 6), text: 'ci' },
      { range: at(2, 5), text: 'npm' },
      { range: at(2, 5), text: ' ' },
    ]),
  ).toBe('FROM alpine\nRUN npm ci\n')
  expect(applyEdits(text, [{ range: { start: { line: 1, column: 7 }, end: { line: 2, column: 6 } }, text: '' }])).toBe(
    'FROM a\n',
  )
})
