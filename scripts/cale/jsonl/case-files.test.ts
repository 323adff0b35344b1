import { expect, test } from 'vitest'
import { textsOf } from './case-files'

test('links are followed from where they stand', () => {
  const files = {
    'a.txt': 'a',
    'x/b.sh': { text: 'b', mode: '0755' },
    'x/vers-a': { link: '../a.txt' },
    'vers-b': { link: 'x/b.sh' },
    double: { link: 'x/vers-a' },
  }
  expect(textsOf(files)).toEqual({ 'a.txt': 'a', 'x/b.sh': 'b', 'x/vers-a': 'a', 'vers-b': 'b', double: 'a' })
})

test('a link that leads nowhere, or round in circles, is no file', () => {
  expect(textsOf({ perdu: { link: 'absent' }, a: { link: 'b' }, b: { link: 'a' } })).toEqual({})
})
