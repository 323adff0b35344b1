import { expect, test } from 'vitest'
import { locate } from './locate'

test.each([
  [[], ''],
  [['services'], 'services'],
  [['services', 'image'], 'services.*'],
  [['services', 'web', 'image'], 'services.*.image'],
  [['services', 'web', 'ports', 1], 'services.*.ports.*'],
  [['services', 'web', 'ports', 1, 'target'], 'services.*.ports.*.target'],
  [['services', 'web', 'depends_on', 'db', 'condition'], 'services.*.depends_on.*.condition'],
  [['services', 'web', 'build', 'args', 'A'], 'services.*.build.args.*'],
  [['services', 'web', 'env_file', 0, 'path'], 'services.*.env_file.*.path'],
])('%j is %s', (path, pattern) => {
  expect(locate(path)?.pattern).toBe(pattern)
})

test('a path outside the table is nothing', () => {
  expect(locate(['services', 'web', 'imgae'])).toBeUndefined()
  expect(locate(['x-common', 'image'])).toBeUndefined()
})
