import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkCompose } from '../check'
import { TEXTS } from './texts.generated'

const HERE = import.meta.dirname
const NOT_RUN = 'Not run by pages.test.ts'

const folders = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map((entry) => entry.name)

/** The files shown under a heading: `compose.yaml`, unless the fence says another title. */
function filesUnder(page: string, heading: string): Record<string, string> {
  const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const fences = section.matchAll(/```\w+(?: title="([^"]+)")?\n([\s\S]*?)```/g)
  return Object.fromEntries([...fences].map(([, title = 'compose.yaml', text = '']) => [title, text]))
}

function rulesIn(files: Record<string, string>): string[] {
  return checkCompose({ files }).map(({ rule }) => rule)
}

test('every folder is a card with its words', () => {
  expect(folders.filter((name) => !existsSync(path.join(HERE, name, 'fr.ts')))).toEqual([])
  expect(Object.keys(TEXTS).sort()).toEqual([...folders].sort())
})

describe.each(folders)('the page of %s', (name) => {
  const page = readFileSync(path.join(HERE, name, 'page.mdx'), 'utf8')

  test('has every section, and its title is the card’s', () => {
    expect(page.split('\n')[0]).toBe(`# ${TEXTS[name]?.title}`)
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
    expect(headings).toEqual(['Ce qui ne va pas', 'Pourquoi', 'Avant', 'Après', 'Quand l’ignorer', 'Source'])
  })

  test.skipIf(page.includes(NOT_RUN))('shows the fault, then a project without it', () => {
    expect(rulesIn(filesUnder(page, 'Avant'))).toContain(name)
    const after = rulesIn(filesUnder(page, 'Après'))
    expect(after).not.toContain(name)
    expect(checkCompose({ files: filesUnder(page, 'Après') }).filter(({ severity }) => severity === 'error')).toEqual(
      [],
    )
  })
})
