import fc from 'fast-check'
import { test } from 'vitest'
import { expectAnswers, expectSound } from './dockerfile-sound'
import { arbitrary, damaged, recordedTexts, shuffled } from './dockerfile-texts'

// A taste of `scripts/fuzz/dockerfile.ts`, always the same.
const sample = { numRuns: 300, seed: 20_261_126 }

test('recorded Dockerfiles, damaged', () => {
  fc.assert(fc.property(damaged(recordedTexts()), expectSound), sample)
})

test('words of Dockerfiles in any order', () => {
  fc.assert(fc.property(shuffled, expectSound), sample)
})

test('any characters', () => {
  fc.assert(fc.property(arbitrary, expectSound), sample)
})

test('an editor has answers about damaged Dockerfiles', () => {
  fc.assert(fc.property(damaged(recordedTexts()), expectAnswers), { ...sample, numRuns: 100 })
})
