// Feeds lib/compose with texts made at random, recorded ones damaged: no exception, no range outside its file, nothing slow.
// Usage: npx tsx scripts/fuzz/compose.ts [--runs=100000] [--seed=…]
import fc from 'fast-check'
import { expectSound } from './compose-sound'
import { arbitrary, damaged, type Files, recordedProjects, shuffled } from './compose-texts'

/** Longer than this, on files of a few kilobytes, is a hang in the making. */
const SLOW_MS = 1000

const option = (name: string, fallback: number) =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? fallback)
const runs = option('runs', 100_000)
const seed = option('seed', Date.now() % 2 ** 31)

let slowest = 0
function timed(files: Files): void {
  const start = performance.now()
  expectSound(files)
  const spent = performance.now() - start
  slowest = Math.max(slowest, spent)
  if (spent > SLOW_MS) throw new Error(`took ${Math.round(spent)} ms`)
}

const kinds: [name: string, share: number, texts: fc.Arbitrary<Files>][] = [
  ['recorded, damaged', 0.6, damaged(recordedProjects())],
  ['words in any order', 0.25, shuffled],
  ['any characters', 0.15, arbitrary],
]
console.log(`seed ${seed}`)
for (const [name, share, texts] of kinds) {
  const numRuns = Math.ceil(runs * share)
  fc.assert(fc.property(texts, timed), { numRuns, seed })
  console.log(`${name}: ${numRuns} texts, sound; the slowest so far took ${Math.round(slowest)} ms`)
}
