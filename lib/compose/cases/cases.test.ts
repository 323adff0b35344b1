import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRequest } from '../config/request'
import { inputOf as inputOfRequest } from '../config/run'
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
  'forms-vol9': 'the parent of the project’s folder had another name where it was recorded',
}

/** Errors whose sentence differs by a name of Go's own. */
const OTHER_WORDS = new Set(['casts-c38'])

function inputOf({ files, argv, env }: Recorded): ComposeInput {
  return inputOfRequest(readRequest(argv), { files, env, cwd: '/project' })
}

const unique = (texts: (string | undefined)[]) => [...new Set(texts)].sort()

describe.each(['learner.jsonl', 'merges.jsonl', 'recorded.jsonl'])('%s: what docker compose config says', (name) => {
  const lines = readFileSync(path.join(import.meta.dirname, name), 'utf8').trim().split('\n')
  const cases: Recorded[] = lines.map((line) => JSON.parse(line))

  test.each(cases.filter(({ id }) => !Object.hasOwn(KNOWN, id)).map((one) => [one.id, one] as const))('%s', (id, recorded) => {
    const { ok, error, warnings, model, unstable = [] } = recorded.expect
    const { project, diagnostics } = loadCompose(inputOf(recorded))
    expect(project && printedModel(project)).toEqual(model)
    const said = diagnostics.flatMap(({ severity, docker = '' }) => (severity === 'warning' ? docker.split('\n') : []))
    expect(unique(said)).toEqual(unique(warnings))
    if (!ok && !unstable.includes('error') && !OTHER_WORDS.has(id)) expect(diagnostics[0]?.docker).toBe(error)
  })
})
