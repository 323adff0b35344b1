import { expect, test } from 'vitest'
import { gitIgnores } from './gitignore'

const IGNORE = `# secrets
.env
*.key
/local.env
config/private/
docs/**/draft.env
!example.key
logs/*
`

test.each([
  ['.env', true],
  ['api/.env', true],
  ['api/.env.example', false],
  ['server.key', true],
  ['keys/example.key', false],
  ['local.env', true],
  ['api/local.env', false],
  ['config/private/db.env', true],
  ['api/config/private/db.env', false],
  ['docs/a/b/draft.env', true],
  ['docs/draft.env', true],
  ['logs/app.env', true],
])('%s is left out: %s', (path, left) => {
  expect(gitIgnores({ '.gitignore': IGNORE })?.(path)).toBe(left)
})

test('the nearest file has the last word', () => {
  const ignores = gitIgnores({ '.gitignore': '*.env', 'api/.gitignore': '!public.env' })
  expect(ignores?.('api/public.env')).toBe(false)
  expect(ignores?.('web/public.env')).toBe(true)
})

test('a class of characters, and one that makes no sense', () => {
  expect(gitIgnores({ '.gitignore': 'local[0-9].env' })?.('local1.env')).toBe(true)
  expect(gitIgnores({ '.gitignore': 'local[!0-9].env' })?.('local1.env')).toBe(false)
  expect(gitIgnores({ '.gitignore': 'local[9-0].env' })?.('local1.env')).toBe(false)
  expect(gitIgnores({ '.gitignore': 'local[a\\\\]b].env' })?.('local1.env')).toBe(false)
})

test('without any, nothing is known', () => {
  expect(gitIgnores({ 'compose.yaml': '' })).toBeNull()
})
