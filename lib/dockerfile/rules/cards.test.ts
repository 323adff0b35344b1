import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compile } from '@mdx-js/mdx'
import { describe, expect, test } from 'vitest'
import { checkDockerfile } from '../check'
import { RULES } from './registry.generated'
import { TEXTS } from './texts.generated'

const CARDS = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name)

const SECTIONS = ['Ce qui ne va pas', 'Pourquoi', 'Avant', 'Après', 'Quand l’ignorer']

const read = (card: string, file: string) => readFileSync(path.join(import.meta.dirname, card, file), 'utf8')

describe.each(CARDS)('the card %s', (card) => {
  test('has its page, with the sections a reader expects', async () => {
    const page = read(card, 'page.mdx')
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
    expect(headings.slice(0, SECTIONS.length)).toEqual(SECTIONS)
    await compile(page)
  })

  test('has its test, when it has a rule', () => {
    const folder = path.join(import.meta.dirname, card)
    expect(existsSync(path.join(folder, 'rule.test.ts'))).toBe(existsSync(path.join(folder, 'rule.ts')))
  })

  test('is written as French is', () => {
    const words = read(card, 'fr.ts')
    const prose = [...words.matchAll(/(['"`])((?:(?!\1).)*[ \u00a0\u202f].*?)\1/g)].map(([, , text]) => text ?? '')
    for (const text of prose) {
      expect(text).not.toMatch(/ [;!?»]|« | :(?!:)/)
      expect(text).not.toMatch(/[a-zé]'[a-zéh]/)
    }
  })
})

test('a rule and its words have the same id, once', () => {
  const ids = RULES.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(Object.keys(TEXTS)).toContain(id)
})

test('a mistake gives one diagnostic, and the rest of the file is still read', () => {
  const found = checkDockerfile('FROM alpine:3.22\nEXPSE 3000\nWORKDIR app\nCMD ["sh"]\n')
  expect(found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['unknown-instruction'])
  expect(found.map(({ rule }) => rule)).toContain('WorkdirRelativePath')
})
