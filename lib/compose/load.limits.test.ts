import { expect, test } from 'vitest'
import { checkCompose } from './check'

const bomb = (levels: number) =>
  Array.from({ length: levels }, (_, i) => {
    const items = i === 0 ? ['x'] : Array(9).fill(`*a${i - 1}`)
    return `x-${i}: &a${i} [${items.join(', ')}]\n`
  }).join('')

const SERVICE = 'services:\n  web:\n    image: nginx:1.29\n'

test.each([
  ['aliases of aliases', `${bomb(12)}${SERVICE}`, 'alias-bomb'],
  ['10 000 brackets', `x-a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, 'yaml-too-deep'],
  ['10 000 braces on lines', '{a:\n'.repeat(10_000), 'yaml-too-deep'],
  ['1 500 indents', Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), 'yaml-too-deep'],
  ['10 000 dashes', `x-a:\n${'- '.repeat(10_000)}b\n`, 'yaml-too-deep'],
  ['a key of 100 000 characters', `${'k'.repeat(100_000)}: 1\n`, 'yaml-syntax'],
  ['a merge of itself', 'x-a: &a\n  <<: *a\n', 'anchor-cycle'],
  ['100 000 items in a wrong place', `services: [${'a,'.repeat(100_000)}]\n`, 'wrong-type'],
  ['an attribute written twice in braces', `${SERVICE}x-b: {a: 1, a: 1}\n`, 'duplicate-key'],
])('%s end in a diagnostic', (_, text, rule) => {
  expect(checkCompose({ files: { 'compose.yaml': text } }).map((diagnostic) => diagnostic.rule)).toEqual([rule])
})

test('aliases of aliases that compose writes out without trouble are accepted', () => {
  expect(checkCompose({ files: { 'compose.yaml': `${bomb(5)}${SERVICE}` } })).toEqual([])
})
