import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Node } from '../../yaml/node'
import { parseYaml } from '../../yaml/parse'
import { toPlain } from '../../yaml/plain'
import { goString } from '../../yaml/scalar'
import { branchAt, branchesOf, sourceOf } from './source'
import { type Branch, readTree } from './tree'

const texts: string[] = ['learner.jsonl', 'recorded.jsonl'].flatMap((name) =>
  readFileSync(path.join(import.meta.dirname, '../../cases', name), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => Object.entries(JSON.parse(line).files as Record<string, string>))
    .flatMap(([file, text]) => (/\.ya?ml$/.test(file) ? [text] : [])),
)

/** The keys and scalars of a branch, in order; aliases and what they bring left out. */
function shape(branch: Branch): unknown {
  if (branch.kind === 'map') return branch.children.map((child) => [child.key?.text, shape(child)])
  if (branch.kind === 'list') return branch.children.map(shape)
  return branch.word?.text ?? null
}

function shapeOf(node: Node): unknown {
  if (node.kind === 'map') return [...node.entries].map(([key, entry]) => [key, shapeOf(entry.node)])
  if (node.kind === 'list') return node.items.map(shapeOf)
  return node.value === null ? null : goString(node.value)
}

describe('a file that compose reads', () => {
  const plain = texts.filter(
    (text) =>
      !/[&*!]|<<|0[xob]|_|\.\d|~|\d{4,}|null|[+-]\d|\.inf|\.nan|True|TRUE|\b0\d/i.test(text) &&
      // A text that goes on left of its key: libyaml alone forgives it.
      !/^\w+"/m.test(text),
  )
  test('is read alike', () => {
    let read = 0
    for (const text of plain) {
      let documents: ReturnType<typeof parseYaml>
      try {
        documents = parseYaml('compose.yaml', text)
      } catch {
        continue
      }
      read++
      const expected = documents.flatMap(({ root }) => (root && toPlain(root) !== null ? [shapeOf(root)] : []))
      expect(
        readTree(text)
          .filter(({ kind }) => kind !== 'null')
          .map(shape),
      ).toEqual(expected)
    }
    expect(read).toBeGreaterThan(200)
  })
})

describe('whatever the text', () => {
  /** What is wrong with the places of a tree. */
  function unsound(text: string): string[] {
    const cut = (at: { start: number; end: number }) => text.slice(at.start, at.end)
    return [...branchesOf(sourceOf('compose.yaml', text))].flatMap(({ key, word, quote, start, end, from, anchor }) => {
      const ordered = from <= end && start <= end && end <= text.length
      const named = [key, anchor].every((one) => !one || /["\\\n']/.test(cut(one)) || cut(one) === one.text)
      const said = !word || quote !== '' || /\s/.test(cut({ start, end })) || cut(word) === word.text
      return ordered && named && said ? [] : [`${key?.text} ${from} ${start} ${end}`]
    })
  }

  test('the cases, whole', () => {
    expect(texts.flatMap(unsound)).toEqual([])
  })
  test('the cases, cut anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(8),
        (text, at, drop) => {
          const offset = Math.floor(at * text.length)
          expect(unsound(text.slice(0, offset) + text.slice(offset + drop))).toEqual([])
        },
      ),
      { numRuns: 400 },
    )
  })
})

test('what follows an unclosed quote or bracket is still read', () => {
  for (const open of ['"80:80', '[db,', '{ a: b,', "'x"]) {
    const text = `services:\n  web:\n    ports: ${open}\n  db:\n    image: postgres:17\nvolumes:\n  data:\n`
    const source = sourceOf('compose.yaml', text)
    expect(branchAt(source, ['services', 'db', 'image'])?.word?.text).toBe('postgres:17')
    expect(branchAt(source, ['volumes', 'data'])?.kind).toBe('null')
  }
})

test('anchors, aliases and empty values have a place', () => {
  const text =
    'x-a: &app # &no\n  image: a\nservices:\n  web:\n    <<: *app\n    ports:\n      - &p "80:80"\n      -\n    tty:\n'
  const source = sourceOf('compose.yaml', text)
  const at = (...steps: (string | number)[]) => branchAt(source, steps)
  const cut = (word: { start: number; end: number } | null | undefined) => word && text.slice(word.start, word.end)
  expect(cut(at('x-a')?.anchor)).toBe('app')
  expect(cut(at('services', 'web', '<<')?.word)).toBe('app')
  expect(cut(at('services', 'web', 'ports', 0)?.anchor)).toBe('p')
  expect(cut(at('services', 'web', 'ports', 0)?.word)).toBe('80:80')
  expect(at('services', 'web', 'ports', 1)?.kind).toBe('null')
  expect(text.slice(at('services', 'web', 'tty')?.start)).toBe('\n')
})
