import { expect, test } from 'vitest'
import { lineIndex } from '@/lib/text/line-index'
import { excerpt } from './excerpt'

/** The excerpt about the text between brackets. */
function about(marked: string, columns = 80): string[] {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  return excerpt(text, lineIndex(text).range(start, end), columns)
}

test('the line under its number, carets under what is meant', () => {
  expect(about('FROM a\r\nRUN [x y]\r\n')).toEqual(['    2 │ RUN x y', '      │     ^^^'])
})

test('a point gets one caret, at the end of a line too', () => {
  expect(about('FROM[]')).toEqual(['    1 │ FROM', '      │     ^'])
})

test('a range over several lines is shown to the end of its first', () => {
  expect(about('RUN [a \\\n  b]')).toEqual(['    1 │ RUN a \\', '      │     ^^^'])
})

test('tabs and wide characters keep the carets in place', () => {
  expect(about('\tRUN 🐳 [é]')).toEqual(['    1 │     RUN 🐳 é', '      │            ^'])
})

test('control characters are shown, not obeyed', () => {
  expect(about('RUN \u001b[31m[x]')[0]).toContain('␛')
})

test('a long line is cut around what is meant', () => {
  const [line = '', carets = ''] = about(`${'a'.repeat(300)}[bbb]${'c'.repeat(300)}`, 60)
  expect(line.length).toBeLessThanOrEqual(60)
  expect(line).toMatch(/│ ….*bbb.*…$/)
  expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('bbb')
})

test('no line, no excerpt', () => {
  expect(excerpt('a', { start: { line: 9, column: 1 }, end: { line: 9, column: 2 } }, 80)).toEqual([])
})
