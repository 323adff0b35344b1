import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineIndex } from '@/lib/text/line-index'
import { comparePositions } from '@/lib/text/position'
import { checkCompose } from './check'
import { describe as wordsOf } from './describe'

const samples: Record<string, string>[] = ['learner.jsonl', 'recorded.jsonl'].flatMap((name) =>
  readFileSync(path.join(import.meta.dirname, 'cases', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).files),
)

/** Never throws; each range is in its file; each diagnostic has words. */
function expectSound(files: Record<string, string>): void {
  for (const diagnostic of checkCompose({ files })) {
    const { start, end } = diagnostic.range
    const index = lineIndex(files[diagnostic.file ?? ''] ?? '')
    expect(comparePositions(start, end)).toBeLessThanOrEqual(0)
    expect(index.position(index.offset(start))).toEqual(start)
    expect(index.position(index.offset(end))).toEqual(end)
    expect(wordsOf(diagnostic).why).not.toBe('')
  }
}

const WORDS = [
  'services',
  'web',
  'image',
  'nginx:1.29',
  'build',
  'ports',
  '"8080:80"',
  'volumes',
  './a:/b',
  'environment',
  'A=1',
  'depends_on',
  'healthcheck',
  'test',
  'networks',
  'null',
  '1',
  '-1',
  '1.5',
  '0777',
  'true',
  '${A}',
  '${A:-b}',
  '${',
  '$$',
  '&a',
  '*a',
  '<<',
  '!reset',
  '!override',
  '!!int',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ': ',
  '- ',
  '\n',
  '\n  ',
  '\n    ',
  '\n      ',
  '\t',
  '"',
  "'",
  '|',
  '>',
  '#',
  '---\n',
  'x-y',
  'é',
  '🐳',
]

describe('whatever the text', () => {
  test('the cases, whole', () => {
    for (const files of samples) expectSound(files)
  })

  test('a case cut or changed anywhere', () => {
    const change = fc.record({
      files: fc.constantFrom(...samples),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.nat(12),
      insert: fc.oneof(fc.constantFrom('', ...WORDS), fc.string({ maxLength: 4, unit: 'binary' })),
    })
    fc.assert(
      fc.property(change, ({ files, at, drop, insert }) => {
        const [name = 'compose.yaml', text = ''] = Object.entries(files)[0] ?? []
        const offset = Math.floor(at * text.length)
        expectSound({ ...files, [name]: text.slice(0, offset) + insert + text.slice(offset + drop) })
      }),
      { numRuns: 1500 },
    )
  })

  test('words of Compose in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
        expectSound({ 'compose.yaml': words.join('') })
      }),
      { numRuns: 1500 },
    )
  })
})

describe('texts made to exhaust', () => {
  const bomb = (levels: number) =>
    Array.from(
      { length: levels },
      (_, i) =>
        `x-${i}: &a${i} [${
          i === 0
            ? 'x'
            : Array(9)
                .fill(`*a${i - 1}`)
                .join(', ')
        }]\n`,
    ).join('')

  test.each([
    ['aliases of aliases', `${bomb(12)}services:\n  web:\n    image: nginx:1.29\n`, 'alias-bomb'],
    ['brackets without end', `x-a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, 'yaml-too-deep'],
    ['indents without end', Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), 'yaml-too-deep'],
  ])('%s end in a diagnostic', (_, text, rule) => {
    expect(checkCompose({ files: { 'compose.yaml': text } }).map((diagnostic) => diagnostic.rule)).toEqual([rule])
  })
})
