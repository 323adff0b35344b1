import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkDockerfile } from '../check'
import { CARDS } from './cards.generated'

/** Cards whose example depends on files or options that a page does not hold. */
const NEEDS_CONTEXT: ReadonlySet<string> = new Set([
  'CopyIgnoredFile',
  'InvalidBaseImagePlatform',
  'context-takes-too-much',
  'copy-missing-source',
  'line-too-long',
  'unknown-target',
])

function examples(folder: string): { before: string; after: string } {
  const page = readFileSync(path.join(import.meta.dirname, folder, 'page.mdx'), 'utf8')
  const [before = '', after = ''] = [...page.matchAll(/```dockerfile\n([\s\S]*?)\n```/g)].map(([, text]) => text)
  return { before, after }
}

/** The rules that speak of an example, which stands in a stage when it has none of its own. */
function rulesOf(example: string, experimental: string): string[] {
  const isWhole = /^(FROM|ARG|# \w+=)/im.test(example) || example.startsWith('# à')
  const text = isWhole ? example : `FROM debian:trixie-slim\n${example}`
  const directives = /^# (check|escape)=/.test(text) ? '' : `# check=experimental=${experimental}\n`
  return checkDockerfile(directives + text).map(({ rule }) => rule)
}

describe.each(CARDS.filter(({ id }) => !NEEDS_CONTEXT.has(id)))('the page of $id', ({ id, folder }) => {
  const { before, after } = examples(folder)
  test('shows first what the rule catches, then what it spares', () => {
    expect(rulesOf(before, id)).toContain(id)
    expect(rulesOf(after, id)).not.toContain(id)
  })
})
