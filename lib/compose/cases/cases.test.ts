import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ComposeInput, loadCompose } from '../load'
import { printedModel } from '../print'

interface Recorded {
  id: string
  files: Record<string, string>
  argv: string[]
  env: Record<string, string>
  expect: { ok: boolean; error: string | null; warnings: string[]; model: unknown; unstable?: string[] }
}

/** Where we knowingly differ from the recording, and why. */
const KNOWN: Record<string, string> = {
  'casts-c52': 'a size written 1.0 is a float to Go, which forgets it; YAML 1.0 and 1 are one number to JavaScript',
  'forms-vol9': 'the parent of the project’s folder had another name where it was recorded',
}

/** Errors whose sentence differs by a name of Go's own. */
const OTHER_WORDS = new Set(['casts-c38'])

const flags = (argv: string[], name: string) => argv.flatMap((word, i) => (word === name ? [argv[i + 1] ?? ''] : []))

function inputOf({ files, argv, env }: Recorded): ComposeInput {
  const [projectName] = flags(argv, '-p')
  return {
    files,
    env,
    profiles: flags(argv, '--profile'),
    ...(argv.includes('-f') ? { configFiles: flags(argv, '-f') } : {}),
    ...(argv.includes('--env-file') ? { envFiles: flags(argv, '--env-file') } : {}),
    ...(projectName === undefined ? {} : { projectName }),
  }
}

describe.each(['learner.jsonl', 'merges.jsonl', 'recorded.jsonl'])('%s: what docker compose config says', (name) => {
  const lines = readFileSync(path.join(import.meta.dirname, name), 'utf8').trim().split('\n')
  const cases: Recorded[] = lines.map((line) => JSON.parse(line))

  test.each(cases.filter(({ id }) => !Object.hasOwn(KNOWN, id)).map((one) => [one.id, one] as const))('%s', (id, recorded) => {
    const { ok, error, warnings, model, unstable = [] } = recorded.expect
    const { project, diagnostics } = loadCompose(inputOf(recorded))
    expect(project && printedModel(project)).toEqual(model)
    expect(diagnostics.filter(({ severity }) => severity === 'warning').map(({ docker }) => docker)).toEqual(warnings)
    if (!ok && !unstable.includes('error') && !OTHER_WORDS.has(id)) expect(diagnostics[0]?.docker).toBe(error)
  })
})
