// Prints how often each rule of advice speaks, over real files and over our recorded cases; with --show, what of.
// Usage: npx tsx scripts/measure/rules.ts [--show RULE]…
// Reads ../shared/corpora/real.json beside the checkout, or below the folder in CALE_SHARED, when it is there.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkCompose } from '@/lib/compose/check'
import { CARDS as COMPOSE_CARDS } from '@/lib/compose/rules/cards.generated'
import { RECORDED_FILES, recordedCases } from '@/lib/dockerfile/cases/load'
import { checkDockerfile } from '@/lib/dockerfile/check'
import { CARDS as DOCKERFILE_CARDS } from '@/lib/dockerfile/rules/cards.generated'
import type { Diagnostic } from '@/lib/text/diagnostic'

const SHARED = process.env.CALE_SHARED ?? path.resolve(import.meta.dirname, '../../../shared')
const REAL = path.join(SHARED, 'corpora/real.json')
/** Above this share of real files, the page of a rule says why it speaks so often; our cases are written to try things. */
const OFTEN = 0.3

const shown = new Set(process.argv.filter((_, i, words) => words[i - 1] === '--show'))

interface RealFile {
  path: string
  kind: 'dockerfile' | 'compose' | 'dockerignore'
  text: string
}

/** A file, or a project, and what is said of it. */
interface Checked {
  name: string
  texts: Readonly<Record<string, string>>
  diagnostics: readonly Diagnostic[]
}

function real(kind: RealFile['kind']): Checked[] {
  if (!existsSync(REAL)) return []
  const files: RealFile[] = JSON.parse(readFileSync(REAL, 'utf8')).cases
  const texts = new Map(files.map((file) => [file.path, file.text]))
  return files
    .filter((file) => file.kind === kind)
    .map(({ path: name, text }) => {
      const folder = path.dirname(name)
      if (kind === 'dockerfile') {
        const dockerignore = texts.get(`${folder}/.dockerignore`)
        const context = dockerignore === undefined ? {} : { dockerignore }
        return { name, texts: { '': text }, diagnostics: checkDockerfile(text, context) }
      }
      const beside = [...texts].filter(([file]) => file.startsWith(`${folder}/`))
      const project = Object.fromEntries(beside.map(([file, content]) => [path.relative(folder, file), content]))
      // Recorded one by one: an override beside it is not read.
      return { name, texts: project, diagnostics: checkCompose({ files: project, configFiles: [path.basename(name)] }) }
    })
}

function ownDockerfiles(): Checked[] {
  return RECORDED_FILES.flatMap(recordedCases).map((recorded) => ({
    name: recorded.id,
    texts: { '': recorded.dockerfile },
    diagnostics: checkDockerfile(recorded.dockerfile, recorded),
  }))
}

function ownProjects(): Checked[] {
  const folder = path.resolve(import.meta.dirname, '../../lib/compose/cases')
  const lines = ['learner', 'recorded'].flatMap((name) =>
    readFileSync(path.join(folder, `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n'),
  )
  return lines.map((line) => {
    const { id, files, argv, env } = JSON.parse(line)
    const configFiles = argv.flatMap((word: string, i: number) => (word === '-f' ? [argv[i + 1]] : []))
    const input = { files, env, ...(configFiles.length > 0 ? { configFiles } : {}) }
    return { name: id, texts: files, diagnostics: checkCompose(input) }
  })
}

function print(title: string, rules: readonly string[], all: readonly Checked[], limit = 1): void {
  // Advice is given on what Docker accepts: the rest has an error to mend first.
  const checked = all.filter(({ diagnostics }) => diagnostics.every(({ severity }) => severity !== 'error'))
  console.log(`\n${title}: ${checked.length} valid of ${all.length}`)
  const rates = rules
    .map((rule) => ({ rule, at: checked.filter((one) => one.diagnostics.some((found) => found.rule === rule)) }))
    .sort((a, b) => b.at.length - a.at.length)
  for (const { rule, at } of rates) {
    const share = at.length / Math.max(checked.length, 1)
    const percent = (100 * share).toFixed(1).padStart(5)
    console.log(`${percent} %  ${String(at.length).padStart(4)}  ${rule}${share > limit ? '  <- often' : ''}`)
    if (shown.has(rule)) for (const one of at) showFindings(rule, one)
  }
}

function showFindings(rule: string, { name, texts, diagnostics }: Checked): void {
  for (const { file = '', range, params } of diagnostics.filter((found) => found.rule === rule)) {
    const line = (texts[file] ?? '').split('\n')[range.start.line - 1] ?? ''
    console.log(`          ${name}:${range.start.line}: ${line.trim()}   ${JSON.stringify(params)}`)
  }
}

const advice = DOCKERFILE_CARDS.filter(({ severity }) => severity === 'info' || severity === 'hint').map(({ id }) => id)
// Compose has no checks of its own: a warning is a fault that only `up` finds.
const findings = COMPOSE_CARDS.filter(({ severity }) => severity !== 'error').map(({ id }) => id)
console.log(`${advice.length} rules of advice for Dockerfiles, ${findings.length} for Compose files`)
print('real Dockerfiles', advice, real('dockerfile'), OFTEN)
print('our Dockerfiles', advice, ownDockerfiles())
print('real Compose files', findings, real('compose'), OFTEN)
print('our Compose files', findings, ownProjects())
