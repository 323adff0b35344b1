import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '@/lib/text/apply-edits'
import { frenchMistakes } from '@/lib/text/french-mistakes'
import { contains, touches } from '@/lib/text/inside'
import { lineIndex } from '@/lib/text/line-index'
import { comparePositions, type Range } from '@/lib/text/position'
import { recordedCases } from './cases/load'
import { dockerfileLanguage as service } from './language'

const SAMPLES = [...recordedCases('given'), ...recordedCases('own')].map(({ dockerfile }) => dockerfile)
const PIECES = [
  'FROM ',
  'RUN ',
  'COPY --from=',
  '--mount=type=cache,',
  'ENV A=$',
  'ONBUILD ',
  '<<EOF',
  '\n',
  ' \\\n',
  '$',
  '${',
  '"',
  '[',
  '#',
  '# ',
  '=',
  ',',
  ' ',
  '\r\n',
  '\u00a0',
  '🐳',
  '\ufeff',
]

/** A recorded Dockerfile cut somewhere, as when it is being written, with a piece more. */
const HALF_WRITTEN = fc
  .tuple(fc.constantFrom(...SAMPLES), fc.nat(), fc.nat({ max: 30 }), fc.constantFrom('', ...PIECES))
  .map(([text, at, length, piece]) => {
    const start = text.length === 0 ? 0 : at % text.length
    return { text: text.slice(0, start) + piece + text.slice(start + length), caret: start + piece.length }
  })

test('whatever is written, an editor has answers, and they are about the text', () => {
  fc.assert(
    fc.property(HALF_WRITTEN, ({ text, caret }) => {
      const index = lineIndex(text)
      const whole = index.range(0, text.length)
      const position = index.position(caret)
      const files = { Dockerfile: text, '.dockerignore': 'b\n', 'a/b.js': '', 'package.json': '{}' }
      const file = { path: 'Dockerfile', files }
      const isInside = (range: Range) => {
        expect(comparePositions(range.start, range.end)).toBeLessThanOrEqual(0)
        expect(contains(whole, range)).toBe(true)
      }
      const hover = service.hover(file, position)
      if (hover !== null) {
        isInside(hover.range)
        expect(touches(hover.range, position)).toBe(true)
        expect(frenchMistakes(hover.markdown)).toEqual([])
      }
      for (const { range, insert, label } of service.complete(file, position)) {
        isInside(range)
        expect(touches(range, position)).toBe(true)
        expect(range.start.line).toBe(range.end.line)
        expect(insert + label).not.toContain('\ue000')
      }
      for (const { start, end } of service.folds(file)) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(index.lineCount)
      }
      const walk = (items: ReturnType<typeof service.outline>): void =>
        items.forEach(({ range, selection, children, name }) => {
          isInside(range)
          expect(contains(range, selection)).toBe(true)
          expect(name).not.toBe('')
          walk(children)
        })
      walk(service.outline(file))
      const definition = service.definition(file, position)
      if (definition !== null) isInside(definition.range)
      for (const { range } of service.references(file, position)) isInside(range)
      const renamable = service.renamable(file, position)
      if (renamable !== null) {
        const edits = service.rename(file, position, 'renamed')
        if (!('refused' in edits)) expect(applyEdits(text, edits)).toContain('renamed')
      }
      for (const { range } of service.format(file)) isInside(range)
      for (const diagnostic of service.diagnose(file)) {
        for (const { edits } of service.fixes(file, diagnostic)) {
          for (const edit of edits) if (edit.file === 'Dockerfile') isInside(edit.range)
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('a name of the base, a stage or a variable is renamed without changing what is built', () => {
  const text = 'ARG V=1\nFROM alpine:3.22 AS base\nARG V\nENV A=$V\nFROM base\nCOPY --from=base /a /$A\nRUN echo $A\n'
  const file = { path: 'Dockerfile', files: { Dockerfile: text } }
  for (const [line, column] of [
    [2, 22],
    [4, 5],
    [1, 5],
  ] as const) {
    const edits = service.rename(file, { line, column }, 'other')
    if ('refused' in edits) throw new Error(edits.refused)
    const renamed = applyEdits(text, edits)
    expect(service.diagnose({ ...file, files: { Dockerfile: renamed } }).map(({ rule }) => rule)).toEqual(
      service.diagnose(file).map(({ rule }) => rule),
    )
  }
})

test('a .dockerignore file has hover and completion, another file nothing', () => {
  const files = { '.dockerignore': 'node_modules\n!no\n', 'node_modules/a.js': '', 'nope.txt': '', 'x.txt': '' }
  const ignore = { path: '.dockerignore', files }
  expect(service.reads('.dockerignore')).toBe(true)
  expect(service.hover(ignore, { line: 1, column: 3 })?.markdown).toMatch(/Exclut[\s\S]*node_modules\/a\.js/)
  expect(service.hover(ignore, { line: 2, column: 1 })?.markdown).toContain('Garde')
  expect(service.complete(ignore, { line: 2, column: 4 }).map(({ label }) => label)).toEqual(
    expect.arrayContaining(['node_modules', 'nope.txt', '.git']),
  )
  const other = { path: 'x.txt', files }
  expect(service.reads('x.txt')).toBe(false)
  expect(service.reads('a/Dockerfile.dev')).toBe(true)
  expect(service.hover(other, { line: 1, column: 1 })).toBeNull()
  expect(service.complete(other, { line: 1, column: 1 })).toEqual([])
  expect(service.diagnose(other)).toEqual([])
})
