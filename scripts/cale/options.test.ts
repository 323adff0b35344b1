import { expect, test } from 'vitest'
import { type Option, parseOptions } from './options'

const options: readonly Option[] = [
  { name: 'json', help: '' },
  { name: 'file', short: 'f', value: 'FICHIER', help: '' },
]
const parse = (...argv: string[]) => parseOptions(argv, options, 'cale essai')

test('every way of giving a value', () => {
  expect(parse('--file', 'a', '--file=b', '-f', 'c', '-fd', '--file=').values('file')).toEqual(['a', 'b', 'c', 'd', ''])
  expect(parse('--file', 'a', '--file', 'b').value('file')).toBe('b')
  expect(parse('-f', '-x').value('file')).toBe('-x')
})

test('words are what is left, and all that follows --', () => {
  const { words, has } = parse('a', '--json', 'b', '--', '--file', 'c')
  expect(words).toEqual(['a', 'b', '--file', 'c'])
  expect(has('json')).toBe(true)
  expect(has('file')).toBe(false)
})

test('--help is always there', () => {
  expect(parse('-h').has('help')).toBe(true)
})

test.each([
  [['--jsno'], 'option inconnue : --jsno ; vouliez-vous dire « --json » ?'],
  [['-z'], 'option inconnue : -z'],
  [['--file'], '--file attend une valeur : --file FICHIER'],
  [['--json=oui'], '--json ne prend pas de valeur, et reçoit « oui »'],
])('%s is refused', (argv, message) => {
  expect(() => parse(...argv)).toThrow(message)
})
