import { expect, test } from 'vitest'
import { readCodeMeta, takeAnnotations } from './code-meta'

test('title, lines and flags are read in any order', () => {
  const meta = readCodeMeta('extrait {1,3-4} title="Un extrait {9}"')
  expect(meta.title).toBe('Un extrait {9}')
  expect(meta.excerpt).toBe(true)
  expect(meta.invalid).toBe(false)
})

test('line ranges', () => {
  expect([...readCodeMeta('{2,4-6}').marked]).toEqual([2, 4, 5, 6])
  expect([...readCodeMeta(undefined).marked]).toEqual([])
})

test('annotations leave the code and keep their line', () => {
  const { code, notes } = takeAnnotations('FROM node:24   # (1)\nRUN echo "# (x)"\nlet a // (12)')
  expect(code).toBe('FROM node:24\nRUN echo "# (x)"\nlet a')
  expect([...notes]).toEqual([
    [1, 1],
    [3, 12],
  ])
})
