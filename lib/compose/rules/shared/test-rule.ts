import { describe, expect, test } from 'vitest'
import type { Params } from '@/lib/text/diagnostic'
import { checkCompose } from '../../check'
import { describe as wordsOf } from '../../describe'
import { FIXES } from '../fixes.generated'
import { proveFixes } from './prove-fixes'

/** A Compose file, or a project of several files. */
type Sample = string | Readonly<Record<string, string>>

/** Written at the end of each line where the rule must speak. */
const MARK = /# <- here$/

/**
 * The test of a rule, as a document: in `catches`, the rule speaks on the lines marked `# <- here` and on no other; in `misses`,
 * which look like them, it is silent. Every sample must be a project that compose accepts. The corrections of the rule, if it has
 * some, are made on what it catches.
 */
export function testRule(
  rule: string,
  { catches, misses }: { catches: readonly Sample[]; misses: readonly Sample[] },
): void {
  describe(rule, () => {
    test.each(catches.map((sample) => [firstLines(sample), sample] as const))('catches %s', (_, sample) => {
      const files = filesOf(sample)
      expect(found(rule, files)).toEqual(marked(files))
      expect(marked(files).length).toBeGreaterThan(0)
    })
    test.runIf(Object.hasOwn(FIXES, rule))('is silenced by its corrections, which add no error', () => {
      const proofs = catches.map((sample) => proveFixes(filesOf(sample)))
      expect(proofs.flatMap(({ failures }) => failures)).toEqual([])
      expect(proofs.some(({ proven }) => proven.has(rule))).toBe(true)
    })
    test.each(misses.map((sample) => [firstLines(sample), sample] as const))('leaves alone %s', (_, sample) => {
      expect(found(rule, filesOf(sample))).toEqual([])
    })
  })
}

function filesOf(sample: Sample): Readonly<Record<string, string>> {
  return typeof sample === 'string' ? { 'compose.yaml': sample } : sample
}

function found(rule: string, files: Readonly<Record<string, string>>): string[] {
  const diagnostics = checkCompose({ files })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const own = diagnostics.filter((diagnostic) => diagnostic.rule === rule)
  for (const diagnostic of own) expectWords(diagnostic.rule, diagnostic.params)
  return own.map(({ file, range }) => `${file}:${range.start.line}`)
}

/** A message never shows a value that its finding does not carry. */
function expectWords(rule: string, params: Params): void {
  const { message } = wordsOf({
    rule,
    params,
    severity: 'info',
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  })
  expect(message).not.toMatch(/undefined|NaN/)
}

function marked(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, i) => (MARK.test(line) ? [`${file}:${i + 1}`] : [])),
  )
}

function firstLines(sample: Sample): string {
  const text = filesOf(sample)['compose.yaml'] ?? ''
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .slice(0, 90)
}
