import { expect, test } from 'vitest'
import { backspace, newLine, replacement, tab } from './indentation'

test('a new line keeps the indentation, and goes in after a YAML key', () => {
  expect(newLine('a\n  b', 5, 5, false).text).toBe('\n  ')
  expect(newLine('services:', 9, 9, true).text).toBe('\n  ')
  expect(newLine('  web: nginx', 12, 12, true).text).toBe('\n  ')
  expect(newLine('# note:', 7, 7, true).text).toBe('\n')
})

test('backspace takes a step of indentation, never a letter', () => {
  expect(backspace('    ', 4, 4)).toEqual({ from: 2, to: 4, text: '' })
  expect(backspace('  a', 3, 3)).toBeUndefined()
  expect(backspace('   ', 3, 3)).toBeUndefined()
  expect(backspace('    ', 0, 4)).toBeUndefined()
})

test('tab writes two spaces over the selection', () => {
  expect(tab(2, 5)).toEqual({ from: 2, to: 5, text: '  ' })
})

test('a replacement is what two texts do not share', () => {
  expect(replacement('FROM a\nADD b', 'FROM a\nCOPY b')).toEqual({ from: 7, to: 10, text: 'COPY' })
  expect(replacement('aa', 'aaa')).toEqual({ from: 2, to: 2, text: 'a' })
  expect(replacement('aaa', 'aa')).toEqual({ from: 2, to: 3, text: '' })
  expect(replacement('a', 'a')).toEqual({ from: 1, to: 1, text: '' })
})
