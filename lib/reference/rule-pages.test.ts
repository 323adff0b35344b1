import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judgeExample } from './example'
import { exampleUnder, rulePageText } from './rule-page'
import { RULE_ENTRIES, type RuleEntry } from './rules'

const HEADINGS = ['Ce qui ne va pas', 'Pourquoi', 'Avant', 'Après', 'Quand l’ignorer', 'Source']

/** The example needs an image that only a registry knows to be of one platform. */
const NEEDS_REGISTRY: ReadonlySet<string> = new Set(['InvalidBaseImagePlatform'])

const said = (entry: RuleEntry, page: string, heading: string) =>
  judgeExample(entry.engine, exampleUnder(page, heading, entry.engine))

describe.each(RULE_ENTRIES)('the page of $engine/$folder', (entry) => {
  const { engine, id, folder, severity, wording } = entry

  test('has every section, and the title and source of its card', async () => {
    const page = await rulePageText(entry)
    const whole = readFileSync(`lib/${engine}/rules/${folder}/page.mdx`, 'utf8')
    expect(whole.split('\n')[0]).toBe(`# ${wording.title}`)
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS)
    expect(page.split('## Source')[1]).toContain(`](${wording.source})`)
  })

  test('shows the fault, as grave as the card says, then a file without it nor any error', async () => {
    const page = await rulePageText(entry)
    if (!NEEDS_REGISTRY.has(id) && !exampleUnder(page, 'Avant', engine).abridged) {
      const before = said(entry, page, 'Avant').filter(({ rule }) => rule === id)
      expect(before.map((diagnostic) => diagnostic.severity)).toContain(severity)
      expect(new Set(before.map((diagnostic) => diagnostic.severity)).size).toBe(1)
    }
    const after = said(entry, page, 'Après')
    expect(after.map(({ rule }) => rule)).not.toContain(id)
    expect(after.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([])
  })
})

test('few pages are cut short: their whole example would not be read by anyone, or looks like any other', async () => {
  const abridged = await Promise.all(
    RULE_ENTRIES.map(async (entry) => {
      const { abridged } = exampleUnder(await rulePageText(entry), 'Avant', entry.engine)
      return abridged ? [`${entry.engine}/${entry.id}`] : []
    }),
  )
  expect(abridged.flat()).toEqual([
    'dockerfile/line-too-long',
    'dockerfile/script-line-endings',
    'compose/yaml-too-deep',
  ])
})
