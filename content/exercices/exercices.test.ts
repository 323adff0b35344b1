import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { proofsOf } from './prove'
import { EXERCISES } from './registry.generated'

test('the registry is up to date', () => {
  execFileSync(process.execPath, ['scripts/exercices/generate.mjs', '--check'])
})

describe.each([...EXERCISES])('%s', (id, exercise) => {
  test.each(proofsOf(id, exercise))('$name', ({ faults }) => expect(faults()).toEqual([]))
})
