import fc from 'fast-check'
import { test } from 'vitest'
import { expectSound } from './compose-sound'
import { arbitrary, damaged, recordedProjects, shuffled } from './compose-texts'

// A taste of `scripts/fuzz/compose.ts`, always the same.
const sample = { numRuns: 300, seed: 20_261_100 }

test('recorded projects, damaged', () => {
  fc.assert(fc.property(damaged(recordedProjects()), expectSound), sample)
})

test('words of Compose in any order', () => {
  fc.assert(fc.property(shuffled, expectSound), sample)
})

test('any characters', () => {
  fc.assert(fc.property(arbitrary, expectSound), sample)
})
