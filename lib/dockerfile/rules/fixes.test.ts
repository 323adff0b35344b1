import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { CheckContext } from '../build/context'
import { recordedCases } from '../cases/load'
import { dockerfileLanguage } from '../language'
import type { DockerfileRule } from '../subject'
import { CARDS } from './cards.generated'
import { FIXES } from './fixes.generated'
import type { RuleDocuments } from './testing'
import { expectSound } from './testing-fix'

/** The documents of the rules' own tests, taken without running those. */
const documents = vi.hoisted((): { rule: DockerfileRule; documents: RuleDocuments }[] => [])

vi.mock('./testing', async (original) => ({
  ...(await original<typeof import('./testing')>()),
  testRule: (rule: DockerfileRule, given: RuleDocuments) => void documents.push({ rule, documents: given }),
}))

const folders = readdirSync(import.meta.dirname)
const withTest = folders.filter((folder) => existsSync(path.join(import.meta.dirname, folder, 'rule.test.ts')))
for (const folder of withTest) await import(`./${folder}/rule.test.ts`)
const { unmarked } = await vi.importActual<typeof import('./testing')>('./testing')

/** Every diagnostic of a file that may be corrected, proved to be corrected well. Gives the number of corrections. */
function proveAll(text: string, others: Readonly<Record<string, string>>, rule?: string): number {
  const files = { ...others, Dockerfile: text }
  const found = dockerfileLanguage.diagnose({ path: 'Dockerfile', files })
  const mine = found.filter((one) => Object.hasOwn(FIXES, one.rule) && (rule === undefined || one.rule === rule))
  return mine.reduce((sum, diagnostic) => sum + expectSound(files, diagnostic), 0)
}

function filesOf({ files = {}, dockerignore }: CheckContext): Record<string, string> {
  const texts = Object.entries(files).map(([file, text]) => [file, typeof text === 'string' ? text : ''])
  return { ...Object.fromEntries(texts), ...(dockerignore === undefined ? {} : { '.dockerignore': dockerignore }) }
}

describe('on the documents of its rule, a correction silences what it corrects and brings no error', () => {
  const fixed = documents.filter(({ rule }) => Object.hasOwn(FIXES, rule.id))
  test.each(fixed)('$rule.id', ({ rule, documents: { catches, context = {} } }) => {
    for (const document of Object.values(catches)) proveAll(unmarked(document), filesOf(context), rule.id)
  })
})

test('corrections have tests of their own, beside them', () => {
  const fixable = CARDS.filter(({ id }) => Object.hasOwn(FIXES, id))
  expect(fixable.length).toBeGreaterThanOrEqual(80)
  for (const { folder } of fixable) expect(existsSync(path.join(import.meta.dirname, folder, 'fix.test.ts'))).toBe(true)
})

describe('on recorded files, a correction does as much', () => {
  test.each(['given', 'own'] as const)('%s', (name) => {
    let proved = 0
    for (const one of recordedCases(name)) proved += proveAll(one.dockerfile, filesOf(one))
    expect(proved).toBeGreaterThan(100)
  })
})
