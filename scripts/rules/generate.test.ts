import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { test } from 'vitest'

test('the registries of the rules are up to date', () => {
  execFileSync('node', [path.join(import.meta.dirname, 'generate.mjs'), '--check'])
})
