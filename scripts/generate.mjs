// Makes every generated file again (registries of rules, figures, exercises, programs). With --check: fails when one is stale.
import { existsSync } from 'node:fs'
import { runNode } from './lib/run.mjs'

const generators = [
  'scripts/figures/generate.mjs',
  'scripts/exercices/generate.mjs',
  'scripts/rules/generate.mjs',
  'scripts/programs/generate.mjs',
]

let failed = false
for (const generator of generators.filter((file) => existsSync(file))) {
  failed = (await runNode([generator, ...process.argv.slice(2)])) !== 0 || failed
}
process.exit(failed ? 1 : 0)
