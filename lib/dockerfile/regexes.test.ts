import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { readJsonArray } from './syntax/json-array'

/** Every regular expression written in the sources of a folder. */
function regexesOf(folder: string): RegExp[] {
  const root = path.resolve(import.meta.dirname, '..', folder)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const sources = files.filter((name) => name.endsWith('.ts') && !/test|generated/.test(name))
  return sources.flatMap((name) => {
    const found: RegExp[] = []
    JSON.stringify(parseAst(readFileSync(path.join(root, name), 'utf8'), { lang: 'ts' }), (key, value) => {
      if (key === 'regex') found.push(new RegExp(value.pattern, value.flags))
      return typeof value === 'bigint' ? null : value
    })
    return found
  })
}

/** Characters that a pattern may take: those that it is written with, and one of each common kind. */
const lettersOf = ({ source }: RegExp) =>
  [...new Set(`${source.replace(/[\\^$.*+?()[\]{}|]/g, '')}a0 \t"\\`)].slice(0, 24)

/** Texts that a pattern nearly takes, over and over: one that can go back on itself in 2ⁿ ways would never end. */
function* temptations(regex: RegExp): Generator<string> {
  const letters = lettersOf(regex)
  for (const pumped of letters) {
    for (const before of ['', ...letters]) yield `${before}${pumped.repeat(60)}\u0001`
    for (const other of letters) yield `${pumped}${other}`.repeat(40)
  }
}

/** Whether a pattern answers about all of its temptations; one that does not is stopped. */
function ends(regex: RegExp, timeout = 20_000): boolean {
  const texts = [...temptations(regex)]
  const script = 'for (const text of texts) { regex.lastIndex = 0; regex.test(text) }'
  try {
    runInNewContext(script, { regex, texts }, { timeout })
    return true
  } catch {
    return false
  }
}

const REGEXES = [
  ...new Map(['dockerfile', 'compose', 'text', 'oci'].flatMap(regexesOf).map((one) => [String(one), one])).values(),
]

test('the patterns are found, and the temptations of one that explodes hold it', () => {
  expect(REGEXES.length).toBeGreaterThan(150)
  expect(ends(/"(?:[^"]+|x)*"/, 200)).toBe(false)
})

test.each(REGEXES.map((regex) => [String(regex), regex] as const))('%s has no text to get lost in', (_, regex) => {
  expect(ends(regex)).toBe(true)
})

test('a string of JSON that is never closed is answered', () => {
  const line = `["${'a'.repeat(20_000)}`
  expect(readJsonArray(line, 0, line.length).kind).toBe('none')
})
