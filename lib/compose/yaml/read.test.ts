import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml'
import type { SyntaxNode } from './syntax'
import { YamlFile } from './yaml-file'

/** What is written, without places nor tags. */
function shape(node: SyntaxNode): unknown {
  switch (node.kind) {
    case 'alias':
      return { alias: node.name }
    case 'scalar':
      return node.value
    case 'list':
      return node.items.map(shape)
    case 'map':
      return { map: node.pairs.map(({ key, value }) => [shape(key), shape(value)]) }
  }
}

/** The same, from the tree of `yaml`. */
function shapeOf(node: unknown): unknown {
  if (isAlias(node)) return { alias: node.source }
  if (isMap(node)) return { map: node.items.map(({ key, value }) => [shapeOf(key), shapeOf(value)]) }
  if (isSeq(node)) return node.items.map(shapeOf)
  return isScalar(node) ? (node.source ?? String(node.value ?? '')) : ''
}

function expectSame(text: string): void {
  const ours = new YamlFile('a.yaml', text)
  const theirs = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, merge: false, logLevel: 'silent' })
  const accepted =
    Array.isArray(theirs) && theirs.every(({ errors, warnings }) => errors.length + warnings.length === 0)
  if (ours.broken || !accepted) return
  const written = theirs.map(({ contents }) => shapeOf(contents))
  expect(ours.written.map(shape)).toEqual(written)
}

const texts: string[] = ['learner.jsonl', 'recorded.jsonl', 'merges.jsonl'].flatMap((name) =>
  readFileSync(path.join(import.meta.dirname, '../cases', name), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => Object.values<string>(JSON.parse(line).files)),
)

test('reads what the yaml library reads, where both accept', () => {
  for (const text of texts) expectSame(text)
})

const LINES = [
  'a: b',
  'a:',
  '- a',
  '- a: b',
  '  b: c',
  '  - b',
  '    c',
  '  "d\\u0041 e"',
  "  'it''s'",
  '  [a, b: c]',
  '  {a, b: }',
]
const MORE = [
  'a: |',
  'a: >-',
  '  text',
  '   more',
  '',
  '# c',
  'a: &x b',
  '- *x',
  '"q": 1',
  '? k',
  ': v',
  '---',
  'é: 🐳',
  '- - a',
]

test('and on lines put together at random', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES, ...MORE), { maxLength: 8 }), (lines) => {
      expectSame(`${lines.join('\n')}\n`)
    }),
    { numRuns: 1000 },
  )
})

const fault = (text: string) => {
  const [problem] = new YamlFile('a.yaml', text).broken?.problems ?? []
  return problem && [problem.docker, text.slice(problem.at.start, problem.at.end), problem.params?.slip]
}

test.each([
  ['a:\n\tb: c', 'yaml: line 2: found character that cannot start any token', '\t', 'tab'],
  ['a: b: c', 'yaml: mapping values are not allowed in this context', ': c', 'colon'],
  ['a:\n  b: c\n d: e', 'yaml: line 2: did not find expected key', 'd: e', 'indent'],
  ['a:\n  - b\n  c: d', "yaml: line 1: did not find expected '-' indicator", 'c: d', 'indent'],
  ['a: "b" c', 'yaml: did not find expected key', 'c', 'rest'],
  ['a:\n  - "b\n', 'yaml: line 2: found unexpected end of stream', '"b', 'quote'],
  ['a:\n  d: e\n  b\nc: d', "yaml: line 3: could not find expected ':'", 'b', 'colon'],
  ['a: [b\nc: d', "yaml: line 1: did not find expected ',' or ']'", ': d', 'bracket'],
  ['a: - b', 'yaml: block sequence entries are not allowed in this context', '- b', 'dash'],
  ['a: @b', 'yaml: found character that cannot start any token', '@b', 'start'],
  ['a: *b', "yaml: unknown anchor 'b' referenced", '*b', undefined],
  ['a: \u0000', 'yaml: control characters are not allowed', '\u0000', 'control'],
])('%j: %s', (text, docker, shown, slip) => {
  expect(fault(text)?.[0]).toBe(docker)
  expect(fault(text)).toEqual([docker, shown, slip])
})
