// Prints how the build engine does on recorded cases, and what differs.
// Usage: npx tsx scripts/measure/build.ts FILE.jsonl [--bases FILE.json] [--only ID] [--steps]
import { readFileSync } from 'node:fs'
import { answerBuildCase, type BuildAnswer, type BuildCase } from '@/lib/engine/answer/build-case'

interface Expected {
  ok: boolean
  error: string | null
  errorLine: number | null
  warnings: { rule: string; line: number }[]
  config?: Record<string, unknown>
  history?: { createdBy: string; empty: boolean }[]
  tree?: {
    path: string
    type: string
    mode: string
    uid: number
    gid: number
    text?: string
    sha256?: string
    to?: string
  }[]
  removed?: string[]
  unstable?: string[]
}

const argv = process.argv.slice(2)
const option = (name: string) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined)
const file = argv[0] ?? '../shared/cases/build.jsonl'
const basesFile = option('--bases') ?? file.replace(/[^/]*$/, 'bases.json')
const only = option('--only')
const bases = JSON.parse(readFileSync(basesFile, 'utf8'))
const cases: (BuildCase & { expect: Expected })[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

/** Keys sorted, so that two values can be compared as texts. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, canonical(item)]),
  )
}

const same = (a: unknown, b: unknown) => JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))
const normalized = (message: string | null | undefined) =>
  message?.replace(/of ref [^ ]+: /, 'of ref <REF>: ').replace(/[^ "]*\/overlay2\/(?:\w+\/)?merged/, '<ROOT>') ?? null

type Tree = NonNullable<Expected['tree']>

function treeOf(answer: BuildAnswer): Tree {
  return (answer.tree ?? [])
    .filter(({ type }) => type !== 'removed')
    .map(({ path, type, mode = '', uid = 0, gid = 0, text, sha256, link }) => ({
      path,
      type,
      mode,
      uid,
      gid,
      ...(text === undefined ? {} : { text }),
      ...(sha256 === undefined ? {} : { sha256 }),
      ...(link === undefined ? {} : { to: link }),
    }))
}

const ASPECTS = ['verdict', 'error', 'line', 'warnings', 'config', 'history', 'tree', 'removed'] as const
const counts = Object.fromEntries(ASPECTS.map((aspect) => [aspect, { same: 0, of: 0 }])) as Record<
  (typeof ASPECTS)[number],
  { same: number; of: number }
>
let exact = 0
for (const one of cases) {
  if (only !== undefined && one.id !== only) continue
  const { expect } = one
  const answer = answerBuildCase({ ...one, bases })
  const expectedTree = (expect.tree ?? []).map(({ path, type, mode, uid, gid, text, sha256, to }) =>
    Object.fromEntries(
      Object.entries({ path, type, mode, uid, gid, text, sha256, to }).filter(([, v]) => v !== undefined),
    ),
  )
  const pairs: [(typeof ASPECTS)[number], unknown, unknown][] = [
    ['verdict', answer.ok, expect.ok],
    ['error', normalized(answer.error?.message), normalized(expect.error)],
    ['line', answer.error?.line ?? null, expect.errorLine],
    [
      'warnings',
      answer.warnings.map(({ rule, line }) => `${line} ${rule}`).sort(),
      expect.warnings.map(({ rule, line }) => `${line} ${rule}`).sort(),
    ],
  ]
  if (expect.ok) {
    const removed = (answer.tree ?? []).filter(({ type }) => type === 'removed').map(({ path }) => path)
    pairs.push(
      ['config', answer.config, expect.config],
      ['history', answer.history, expect.history],
      ['tree', treeOf(answer), expectedTree],
      ['removed', removed, expect.removed ?? []],
    )
  }
  let isExact = true
  for (const [aspect, got, wanted] of pairs) {
    counts[aspect].of++
    if (same(got, wanted)) counts[aspect].same++
    else {
      isExact = false
      console.log(`${one.id} ${aspect}\n  got    ${JSON.stringify(got)}\n  wanted ${JSON.stringify(wanted)}`)
    }
  }
  if (isExact) exact++
}
for (const aspect of ASPECTS) console.log(`${aspect.padEnd(9)} ${counts[aspect].same}/${counts[aspect].of}`)
console.log(`exact     ${exact}/${only === undefined ? cases.length : 1}`)
