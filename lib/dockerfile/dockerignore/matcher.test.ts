import { expect, test } from 'vitest'
import { readIgnoreFile } from './ignore-file'
import { compilePatterns, ignoreMatcher } from './matcher'

test.each([
  ['node_modules', 'node_modules/a/index.js', true],
  ['node_modules', 'src/node_modules/a.js', false],
  ['**/node_modules', 'src/node_modules/a.js', true],
  ['/dist', 'dist/app.js', true],
  ['*.md', 'README.md', true],
  ['*.md', 'docs/README.md', false],
  ['**/*.md', 'docs/README.md', true],
  ['docs/**', 'docs', false],
  ['.env*', '.env.local', true],
  ['secret?', 'secret1', true],
  ['[a-c]*', 'b', true],
  ['[^a-c]*', 'b', false],
  ['*\n!server.js', 'server.js', false],
  ['*\n!server.js', 'client.js', true],
  ['*.md\n!README.md\nREADME*', 'README.md', true],
  ['# node_modules', 'node_modules', false],
  ['  dist  ', 'dist', true],
  ['./dist/../build', 'build/a', true],
])('%j on %s: %s', (text, path, ignored) => {
  expect(ignoreMatcher(text).ignores(path)).toBe(ignored)
})

test.each(['[', 'a[', '[]', '[z-a]', '!'])('%j is malformed', (text) => {
  expect(compilePatterns(readIgnoreFile(text))).toHaveProperty('error')
})

test('a malformed line does not silence the others', () => {
  expect(ignoreMatcher('[\ndist').ignores('dist')).toBe(true)
})
