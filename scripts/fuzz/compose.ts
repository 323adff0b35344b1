// Feeds lib/compose with texts made at random, recorded ones damaged: no exception, no range outside its file, nothing slow.
// Usage: npx tsx scripts/fuzz/compose.ts [--runs=100000] [--seed=…]
import fc from 'fast-check'
import { expectSound } from './compose-sound'
import { arbitrary, damaged, type Files, recordedProjects, shuffled } from './compose-texts'
import { option, timed } from './timed'

const runs = option('runs', 100_000)
const seed = option('seed', Date.now() % 2 ** 31)
const { run, slowest } = timed(expectSound)

const kinds: [name: string, share: number, texts: fc.Arbitrary<Files>][] = [
  ['recorded, damaged', 0.6, damaged(recordedProjects())],
  ['words in any order', 0.25, shuffled],
  ['any characters', 0.15, arbitrary],
]
console.log(`seed ${seed}`)
for (const [name, share, texts] of kinds) {
  const numRuns = Math.ceil(runs * share)
  fc.assert(fc.property(texts, run), { numRuns, seed })
  console.log(`${name}: ${numRuns} texts, sound; the slowest so far took ${slowest()} ms`)
}
