import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OpenFile } from '@/lib/text/language'
import { lineIndex } from '@/lib/text/line-index'
import { composeLanguage } from './language'

const cases: Record<string, string>[] = ['learner.jsonl', 'recorded.jsonl'].flatMap((name) =>
  readFileSync(path.join(import.meta.dirname, 'cases', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).files),
)

test('reads Compose files and the env files beside them, by their names', () => {
  const names = [
    'compose.yaml',
    'a/docker-compose.prod.yml',
    '.env',
    'api/.env.local',
    'db.env',
    'deploy.yaml',
    'Dockerfile',
    'environment',
  ]
  expect(names.filter(composeLanguage.reads)).toEqual(names.slice(0, 5))
})

test('of a file that is not there, nothing', () => {
  const file: OpenFile = { path: 'compose.yaml', files: {} }
  const at = { line: 1, column: 1 }
  const { diagnose, hover, complete, folds, outline, definition, references, renamable, format } = composeLanguage
  expect(
    [diagnose(file), complete(file, at), folds(file), outline(file), references(file, at), format(file)].flat(),
  ).toEqual([])
  expect([hover(file, at), definition(file, at), renamable(file, at)]).toEqual([null, null, null])
})

describe('whatever the text and the place', () => {
  const inside = (
    file: OpenFile,
    range: { start: { line: number; column: number }; end: { line: number; column: number } },
    name = file.path,
  ) => {
    const index = lineIndex(file.files[name] ?? '')
    const same = (position: { line: number; column: number }) =>
      JSON.stringify(index.position(index.offset(position))) === JSON.stringify(position)
    return same(range.start) && same(range.end)
  }

  test('every answer is about places of the files', { timeout: 60_000 }, () => {
    const spot = fc.record({
      files: fc.constantFrom(...cases),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.nat(8),
      insert: fc.constantFrom('', ':', '"', '[', '{', '- ', '\n', '\t', '${', '*a', '&a ', '#', '🐳'),
    })
    fc.assert(
      fc.property(spot, ({ files, at, drop, insert }) => {
        const [name = 'compose.yaml', text = ''] = Object.entries(files)[0] ?? []
        const offset = Math.floor(at * text.length)
        const changed = text.slice(0, offset) + insert + text.slice(offset + drop)
        const file: OpenFile = { path: name, files: { ...files, [name]: changed } }
        const position = lineIndex(changed).position(offset)
        const hover = composeLanguage.hover(file, position)
        if (hover) expect(inside(file, hover.range)).toBe(true)
        const places = [
          composeLanguage.definition(file, position) ?? [],
          composeLanguage.references(file, position),
        ].flat()
        expect(places.filter((place) => !inside(file, place.range, place.file))).toEqual([])
        const renamed = composeLanguage.renamable(file, position)
          ? composeLanguage.rename(file, position, 'other-name')
          : []
        if (!('refused' in renamed)) expect(renamed.filter((edit) => !inside(file, edit.range, edit.file))).toEqual([])
        const lines = changed.split('\n').length
        expect(
          composeLanguage.folds(file).filter(({ start, end }) => start < 1 || end <= start || end > lines),
        ).toEqual([])
        expect(composeLanguage.outline(file).filter(({ range }) => !inside(file, range))).toEqual([])
        for (const diagnostic of composeLanguage.diagnose(file).slice(0, 5)) composeLanguage.fixes(file, diagnostic)
        composeLanguage.format(file)
      }),
      { numRuns: 300 },
    )
  })
})
