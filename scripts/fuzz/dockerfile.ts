// Feeds lib/dockerfile with texts made at random, recorded ones damaged: no exception, no range outside the text, nothing slow.
// One text in ten is also given to the editor's questions: hover, completion, corrections, format…
// Usage: npx tsx scripts/fuzz/dockerfile.ts [--runs=100000] [--seed=…] [real.json: a corpus of files to damage]
import fc from 'fast-check'
import { expectAnswers, expectSound } from './dockerfile-sound'
import { arbitrary, type Draft, damaged, recordedTexts, shuffled } from './dockerfile-texts'
import { option, timed } from './timed'

const runs = option('runs', 100_000)
const seed = option('seed', Date.now() % 2 ** 31)
const texts = recordedTexts(process.argv.slice(2).find((word) => !word.startsWith('--')))
const { run, slowest } = timed((draft: Draft) => {
  expectSound(draft)
  if (draft.caret % 10 === 0) expectAnswers(draft)
})

const kinds: [name: string, share: number, drafts: fc.Arbitrary<Draft>][] = [
  [`${texts.length} Dockerfiles, damaged`, 0.6, damaged(texts)],
  ['words in any order', 0.25, shuffled],
  ['any characters', 0.15, arbitrary],
]
console.log(`seed ${seed}`)
for (const [name, share, drafts] of kinds) {
  const numRuns = Math.ceil(runs * share)
  fc.assert(fc.property(drafts, run), { numRuns, seed })
  console.log(`${name}: ${numRuns} texts, sound; the slowest so far took ${slowest()} ms`)
}
