// npm test: every check in order, stopping at the first that fails. The last line counts the tests.
import { readFile } from 'node:fs/promises'
import { ensureChromium } from './lib/browser.mjs'
import { startPostgres } from './lib/postgres.mjs'
import { runNode, tools } from './lib/run.mjs'

/** Each step: its name, what it runs, and the report that counts its tests (a step without one counts as one test). */
const steps = [
  { name: 'mise en forme', args: [tools.biome, 'format', '.'] },
  { name: 'fichiers générés', args: ['scripts/generate.mjs', '--check'] },
  { name: 'types', args: [tools.tsc, '--noEmit'] },
  { name: 'lint (biome)', args: [tools.biome, 'lint', '--error-on-warnings', '.'] },
  { name: 'lint (oxlint)', args: [tools.oxlint, '--deny-warnings', '.'] },
  { name: 'code inutilisé', args: [tools.knip, '--no-config-hints'] },
  {
    name: 'sens des imports',
    args: [tools.depcruise, '--config', '.dependency-cruiser.mjs', 'app', 'components', 'content/exercices', 'lib'],
  },
  vitest('tests unitaires', 'unit', ['app', 'components', 'lib', 'scripts']),
  vitest('contenu', 'content', ['content']),
  { name: 'construction', args: ['scripts/build.mjs'] },
  vitest('pages construites', 'built', ['--config', 'vitest.built.config.ts']),
  { name: 'poids des scripts', args: ['scripts/built/budgets.mjs'] },
  { name: 'poids des moteurs', args: ['scripts/built/engine-size.mjs'] },
  { name: 'navigateur', args: [tools.playwright, 'test'], report: 'var/e2e.json', count: countPlaywright },
]

function vitest(name, id, args) {
  const report = `var/${id}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { name, args: [tools.vitest, 'run', ...reporters, ...args], report, count: countVitest }
}

function countVitest({ numPassedTests, numFailedTests }) {
  return { passed: numPassedTests, failed: numFailedTests }
}

function countPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}

async function count(step, status) {
  const alone = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  if (!step.report) return alone
  const counted = await readFile(step.report, 'utf8').then(
    (text) => step.count(JSON.parse(text)),
    () => alone,
  )
  // A runner that fails without a failed test (a crash, a bad import) is a failure all the same.
  return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

process.env.NEXT_TELEMETRY_DISABLED = '1'
await ensureChromium()
const postgres = await startPostgres()
if (postgres) process.env.TEST_DATABASE_URL = postgres.url
else console.log('PostgreSQL n’est pas là : les essais de la classe se font sur SQLite seulement.')
const total = { passed: 0, failed: 0 }
for (const step of steps) {
  const start = Date.now()
  console.log(`\n── ${step.name}`)
  const status = await runNode(step.args)
  const { passed, failed } = await count(step, status)
  total.passed += passed
  total.failed += failed
  console.log(`── ${step.name} : ${status === 0 ? 'réussi' : 'échoué'} en ${Math.round((Date.now() - start) / 1000)} s`)
  if (status !== 0) break
}
postgres?.stop()
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
