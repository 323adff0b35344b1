import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkCompose } from '@/lib/compose/check'
import { RECORDED_FILES, type RecordedCase, recordedCases } from '@/lib/dockerfile/cases/load'
import { checkDockerfile } from '@/lib/dockerfile/check'
import { RULE_ENTRIES } from './rules'

interface ComposeCase {
  files: Record<string, string>
  argv: string[]
  env: Record<string, string>
  expect: { error: string | null; warnings: string[] }
}

const composeCases = ['learner', 'merges', 'recorded'].flatMap((name): ComposeCase[] =>
  readFileSync(`lib/compose/cases/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
)

/** Rules of Docker that no recorded case shows, and why. */
const UNHEARD: Readonly<Record<string, string>> = {
  'dockerfile/CopyIgnoredFile': 'the check makes Docker 28.5.2 itself crash now and then',
  'dockerfile/InvalidBaseImagePlatform': 'needs a registry that has an image for one platform only',
  'compose/alias-bomb': 'Compose runs out of memory first',
  'compose/no-config-file': 'the recording always has a compose.yaml',
  'compose/no-such-service': 'the recording asks for the whole project',
  'compose/yaml-too-deep': 'the limit is ours',
}

/** The rules whose words are those that a real Docker was recorded saying, by engine. */
const heard = {
  dockerfile: new Set(RECORDED_FILES.flatMap(recordedCases).flatMap(heardInDockerfile)),
  compose: new Set(composeCases.flatMap(heardInCompose)),
}

function heardInDockerfile({ dockerfile, expect: { error, warnings }, ...context }: RecordedCase): string[] {
  const recorded = warnings.map(({ detail }) => detail)
  return checkDockerfile(dockerfile, context).flatMap(({ rule, docker = '?' }) =>
    error?.includes(docker) || recorded.includes(docker) ? [rule] : [],
  )
}

function heardInCompose({ files, env, argv, expect: { error, warnings } }: ComposeCase): string[] {
  const profiles = argv.filter((_, i) => argv[i - 1] === '--profile')
  return checkCompose({ files, env, profiles }).flatMap(({ rule, docker = '?' }) =>
    error?.includes(docker) || warnings.join('\n').includes(docker) ? [rule] : [],
  )
}

const dockers = RULE_ENTRIES.filter(({ engine, id, origin, kind }) => {
  return kind !== 'advice' && origin.kind !== 'cale' && !Object.hasOwn(UNHEARD, `${engine}/${id}`)
})

test.each(dockers)('$engine/$id says what a real Docker was heard saying', ({ engine, id }) => {
  expect([...heard[engine]]).toContain(id)
})
