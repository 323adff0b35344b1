// Runs the command itself on recorded cases, as anyone would, and prints how often it agrees with Docker.
// Usage: npx tsx scripts/measure/cale.ts [--misses] [FOLDER]      FOLDER: the cases, ../shared/cases by default
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')
const words = process.argv.slice(2)
const showMisses = words.includes('--misses')
const folder = path.resolve(words.find((word) => !word.startsWith('--')) ?? path.join(ROOT, '../shared/cases'))
if (!existsSync(folder)) {
  console.error(`no cases in ${folder}: give their folder as argument`)
  process.exit(2)
}

type Json = Record<string, unknown>
/** One thing to compare: what the command says of it, and what Docker said. */
type Comparison = (answer: Json, expected: Json) => readonly [got: unknown, want: unknown]

const field = (value: unknown, name: string) => (value as Json | null)?.[name] ?? null
const pairs = (list: unknown) =>
  (list as { rule: string; line: number }[]).map(({ rule, line }) => `${rule}:${line}`).sort()

/** Which file of cases each command judges, and what of its answers is compared. */
const SETS: readonly { file: string; argv: readonly string[]; compare: Readonly<Record<string, Comparison>> }[] = [
  {
    file: 'dockerfile-check.jsonl',
    argv: ['check', '--jsonl'],
    compare: {
      verdict: (answer, expected) => [answer.ok, expected.ok],
      error: ({ error }, expected) => [field(error, 'message'), expected.error],
      line: ({ error }, expected) => [field(error, 'line'), expected.errorLine],
      warnings: (answer, expected) => [pairs(answer.warnings), pairs(expected.warnings)],
    },
  },
  {
    file: 'compose.jsonl',
    argv: ['compose', 'config', '--jsonl'],
    compare: {
      verdict: (answer, expected) => [answer.ok, expected.ok],
      error: (answer, expected) => [answer.error, expected.error],
      model: (answer, expected) => [answer.model, expected.model],
    },
  },
]

for (const { file, argv, compare } of SETS) {
  const full = path.join(folder, file)
  if (existsSync(full)) measure(file, readFileSync(full, 'utf8'), argv, compare)
  else console.log(`${file}: not here`)
}

function measure(
  file: string,
  input: string,
  argv: readonly string[],
  compare: Readonly<Record<string, Comparison>>,
): void {
  const run = spawnSync(process.execPath, [path.join(ROOT, 'scripts/cale.mjs'), ...argv], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (run.status !== 0) console.log(`${file}: exit status ${run.status}\n${run.stderr}`)
  const [cases, answers] = [jsonLines(input), jsonLines(run.stdout)]
  const counts = Object.entries(compare).map(([what, comparison]) => {
    const same = cases.filter(({ id, expect }, i) =>
      agrees(String(id), what, answers[i] ?? {}, expect as Json, comparison),
    )
    return `${what} ${same.length}/${cases.length} (${((100 * same.length) / cases.length).toFixed(1)} %)`
  })
  console.log(`${argv.join(' ')} on ${file}: ${counts.join(', ')}`)
}

function agrees(id: string, what: string, answer: Json, expected: Json, compare: Comparison): boolean {
  // What moved between two recordings of Docker itself is no reference.
  if ((expected.unstable as string[] | undefined)?.includes(what)) return true
  const [got, want] = compare(answer, expected).map((value) => stable(value))
  if (got !== want && showMisses) console.log(`${what} ${id}\n   got ${got}\n  want ${want}`)
  return got === want
}

function jsonLines(text: string): Json[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** One text for one value, whatever the order of its keys. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
