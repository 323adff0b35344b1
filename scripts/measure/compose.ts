// Measures lib/compose against what Docker Compose said, wherever the recordings are there.
// Usage: npx tsx scripts/measure/compose.ts [--misses] [own|cases|interpolation|dotenv|loader|real|FILE.jsonl]…
// Reads ../shared beside the checkout, or the folder in CALE_SHARED; a set that is absent is skipped.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { readRequest } from '@/lib/compose/config/request'
import { inputOf as inputOfRequest } from '@/lib/compose/config/run'
import { parseDotenv } from '@/lib/compose/dotenv/parse'
import { substitute } from '@/lib/compose/interpolate/template'
import { type ComposeInput, loadCompose } from '@/lib/compose/load'
import { printedModel } from '@/lib/compose/print'
import type { Inputs } from '@/lib/compose/project/inputs'
import { loadProject } from '@/lib/compose/project/load-project'
import { toPlain } from '@/lib/compose/yaml/plain'

const SHARED = process.env.CALE_SHARED ?? path.resolve(import.meta.dirname, '../../../shared')
const OWN = path.resolve(import.meta.dirname, '../../lib/compose/cases/recorded.jsonl')
const shared = (file: string) => path.join(SHARED, file)
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const showMisses = process.argv.includes('--misses')

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** Tallies of a set: how many cases agree, on what. */
class Score {
  private readonly agreed = new Map<string, [number, number]>()

  constructor(private readonly name: string) {}

  add(what: string, id: string, got: unknown, want: unknown): void {
    const same = stable(got) === stable(want)
    const [good, all] = this.agreed.get(what) ?? [0, 0]
    this.agreed.set(what, [good + (same ? 1 : 0), all + 1])
    if (!same && showMisses) console.log(`${this.name} ${what} ${id}\n   got ${stable(got)}\n  want ${stable(want)}`)
  }

  print(): void {
    const parts = [...this.agreed].map(
      ([what, [good, all]]) => `${what} ${good}/${all} (${((100 * good) / all).toFixed(1)} %)`,
    )
    console.log(`${this.name}: ${parts.join(', ')}`)
  }
}

/** One text for one value, whatever the order of its keys. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

function readJson(file: string): { cases: never[] } {
  return JSON.parse(readFileSync(shared(file), 'utf8'))
}

interface RecordedCase {
  id: string
  files: Record<string, string>
  argv: string[]
  env: Record<string, string>
  expect: { ok: boolean; error: string | null; model: Json; warnings: string[]; unstable?: string[] }
}

function inputOf({ files, argv, env }: RecordedCase): ComposeInput {
  return inputOfRequest(readRequest(argv), { files, env, cwd: '/project' })
}

function measureCases(name: string, file: string): void {
  const score = new Score(name)
  const cases: RecordedCase[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (const recorded of cases) {
    const { project, diagnostics } = loadCompose(inputOf(recorded))
    const { ok, error, model, warnings, unstable = [] } = recorded.expect
    score.add('verdict', recorded.id, project !== null, ok)
    if (ok && project) score.add('model', recorded.id, printedModel(project), model)
    if (!ok && !unstable.includes('error')) score.add('error', recorded.id, diagnostics[0]?.docker, error)
    // Compose may say the same twice: of `.env`, which it reads twice, and of a variable in two places.
    const said = diagnostics.flatMap(({ severity, docker = '' }) => (severity === 'warning' ? docker.split('\n') : []))
    score.add('warnings', recorded.id, [...new Set(said)].sort(), [...new Set(warnings)].sort())
  }
  score.print()
}

function measureInterpolation(): void {
  const score = new Score('interpolation')
  const cases: { id: string; input: { template: string; vars: Record<string, string | null> }; expect: Json }[] =
    readJson('corpora/compose-interpolation.json').cases
  // The Go suite also replaces the substitution function by one of its own: not a behaviour of Compose.
  for (const { id, input, expect } of cases.filter(
    (one) => !/WithCustomFunc|WithReplacementFunc#(78|79|80)/.test(one.id),
  )) {
    score.add(
      'result',
      id,
      attempt(() => substitute(input.template, (name) => input.vars[name] ?? undefined).text),
      expect,
    )
  }
  score.print()
}

function measureDotenv(): void {
  const score = new Score('dotenv')
  const cases: { id: string; input: { src: string; vars: Record<string, string | null> }; expect: Json }[] =
    readJson('corpora/compose-dotenv.json').cases
  for (const { id, input, expect } of cases) {
    score.add(
      'result',
      id,
      attempt(() => Object.fromEntries(parseDotenv(input.src, (name) => input.vars[name] ?? undefined))),
      expect,
    )
  }
  score.print()
}

function attempt(run: () => unknown): unknown {
  try {
    return { result: run() }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

interface LoaderCase {
  id: string
  input: {
    files: { name: string; content: string }[]
    extraFiles: Record<string, string>
    env: Record<string, string>
    workingDir: string
    options: Record<string, unknown>
  }
  expect: { ok: boolean; error: string | null; yaml: string | null }
}

/**
 * What the suite expects and the command does not do: Docker Compose 2.40.3 was asked, and refuses the first four with our words
 * (later attributes, a stricter `include`); the last two want no project name at all, and the command always finds one.
 */
const NOT_THE_COMMAND: ReadonlySet<string> = new Set([
  'TestServiceHooks#1',
  'TestPreStartInheritsServiceImage#1',
  'TestBuildNoCacheFilter#1',
  'TestLoadWithMultipleIncludeConflict#1',
  'TestLoadProjectName.func3#1',
  'TestLoadProjectName.func3#2',
])

/** compose-go's own loader suite, recorded at a later version than the one we follow. */
function measureLoader(): void {
  const score = new Score('loader')
  const cases: LoaderCase[] = readJson('corpora/compose-go-loader.json').cases
  for (const { id, input, expect } of cases) {
    const result = attempt(() => toPlain(loadProject(loaderInputs(id, input), () => {}).kept))
    const ok = typeof result === 'object' && result !== null && 'result' in result
    if (!ok && showMisses && expect.ok) console.log(stable(result))
    score.add(NOT_THE_COMMAND.has(id) ? 'verdict where the command differs' : 'verdict', id, ok, expect.ok)
    if (ok && expect.ok && expect.yaml !== null)
      score.add('model', id, said((result as { result: Json }).result), said(parse(expect.yaml)))
  }
  score.print()
}

function loaderInputs(id: string, { files, extraFiles, env, workingDir, options }: LoaderCase['input']): Inputs {
  const root = workingDir.startsWith('/') ? workingDir : path.join('/SRC/loader', workingDir)
  const names = files.map(({ name }, i) => (name === '' || name.startsWith('(') ? `inline-${i}.yaml` : name))
  const skip = (['validation', 'normalization', 'consistency'] as const).filter(
    (stage) =>
      options[`skip${stage === 'consistency' ? 'ConsistencyCheck' : stage[0]?.toUpperCase() + stage.slice(1)}`] ===
      true,
  )
  return {
    files: {
      ...Object.fromEntries(
        Object.entries(extraFiles).map(([name, text]) => [path.resolve('/SRC/loader', name), text]),
      ),
      ...Object.fromEntries(files.map(({ content }, i) => [names[i] ?? '', content])),
    },
    configFiles: names,
    env,
    profiles: [],
    projectDir: root,
    workingDir: root,
    // What no service uses is dropped by a call of its own, which the name of the test tells.
    skip: [
      ...skip,
      ...(id.startsWith('TestWithoutUnnecessaryResources') ? [] : (['unused'] as const)),
      ...(options.resolvePaths === true ? [] : (['paths'] as const)),
    ],
    ...(Array.isArray(options.selectedServices) ? { services: options.selectedServices } : {}),
    ...(typeof options.projectName === 'string' ? { projectName: options.projectName } : {}),
  }
}

/** What a model says: nothing and emptiness are the same in YAML and in JSON. */
function said(value: Json): Json {
  if (Array.isArray(value)) return value.map(said)
  // The suite runs in a folder of its own, whose name comes and goes in paths.
  if (typeof value === 'string') return value.replace(/^\/SRC\/loader(?:\/|$)|^\.\/?$/, '')
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).flatMap(([key, part]): [string, Json][] => {
    if (ELSEWHERE.test(key)) return []
    const inner = said(part)
    const empty = inner === null || (typeof inner === 'object' && Object.keys(inner).length === 0)
    return empty ? [] : [[key, inner]]
  })
  return Object.fromEntries(kept)
}

/** Written otherwise since, or read and then dropped by the command. */
const ELSEWHERE = /^(?:env_file|label_file|create_host_path)$/

interface RealCase {
  path: string
  kind: string
  valid: boolean
  text: string
  oracle: { error: string | null }
}

function measureReal(): void {
  const score = new Score('real')
  const cases: RealCase[] = readJson('corpora/real.json').cases
  for (const { path: file, kind, valid, text, oracle } of cases) {
    if (kind !== 'compose') continue
    const name = path.basename(file)
    // Recorded one by one, from a machine with Go installed.
    const { project, diagnostics } = loadCompose({
      files: { [name]: text },
      configFiles: [name],
      env: { GOPATH: '/go' },
    })
    score.add('verdict', file, project !== null, valid)
    const folder = `${path.dirname(file)}/`
    if (!valid)
      score.add(
        'error',
        file,
        diagnostics[0]?.docker?.replaceAll('/project/', ''),
        oracle.error?.replaceAll(folder, ''),
      )
  }
  score.print()
}

const SETS: Record<string, [file: string, run: () => void]> = {
  own: [OWN, () => measureCases('own', OWN)],
  cases: [shared('cases/compose.jsonl'), () => measureCases('cases', shared('cases/compose.jsonl'))],
  interpolation: [shared('corpora/compose-interpolation.json'), measureInterpolation],
  dotenv: [shared('corpora/compose-dotenv.json'), measureDotenv],
  loader: [shared('corpora/compose-go-loader.json'), measureLoader],
  real: [shared('corpora/real.json'), measureReal],
}

for (const file of wanted.filter((word) => word.endsWith('.jsonl'))) measureCases(path.basename(file, '.jsonl'), file)
for (const [name, [file, run]] of Object.entries(SETS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  if (existsSync(file)) run()
  else console.log(`${name}: no recordings here`)
}
