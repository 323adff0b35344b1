import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '@/lib/text/apply-edits'
import type { FileEdit, Refusal } from '@/lib/text/language'
import { lineIndex } from '@/lib/text/line-index'
import { loadCompose } from '../load'
import { mentionsOf } from './names/symbol'
import { workspaceOf } from './names/workspace'
import { renamable, rename } from './rename'

type Files = Record<string, string>

const TEXT = `services:
  web:
    image: my-web
    depends_on: [db]
    environment:
      URL: postgres://u@db:5432/x
  db:
    image: postgres:17 # &no
    volumes: &v
      - data:/var/lib/postgresql
    networks: [default, proxy]
  cache:
    image: redis:8
    volumes: *v
networks:
  default:
  proxy: { external: true }
volumes:
  data:
`

function ask(marked: string, name: string, files: Files = { 'compose.yaml': TEXT }): readonly FileEdit[] | Refusal {
  const text = files['compose.yaml'] ?? ''
  return rename({ path: 'compose.yaml', files }, lineIndex(text).position(text.indexOf(marked) + 1), name)
}

function edited(files: Files, edits: readonly FileEdit[]): Files {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file,
      applyEdits(
        text,
        edits.filter((edit) => edit.file === file),
      ),
    ]),
  )
}

test('a service is renamed wherever it is named, addresses included', () => {
  const edits = ask('db]', 'base')
  expect(Array.isArray(edits) && edited({ 'compose.yaml': TEXT }, edits)['compose.yaml']).toBe(
    TEXT.replace('[db]', '[base]').replace('@db', '@base').replace('  db:', '  base:'),
  )
})

test('a name that YAML would take for something else goes between quotes, where it stands alone', () => {
  const edits = ask('data:\n', '1e3')
  expect(Array.isArray(edits) && edits.map(({ text }) => text)).toEqual(['1e3', '"1e3"'])
})

test('an anchor is renamed with its aliases', () => {
  const edits = ask('*v', 'volumes')
  expect(Array.isArray(edits) && edits.map(({ range }) => range.start.line)).toEqual([9, 14])
})

test.each([
  ['db]', 'cache', /autre service s’appelle déjà/],
  ['db]', 'ma base', /des lettres sans accent/],
  ['db]', '', /un nom/],
  ['data:/', 'd', /lecteur de Windows/],
  ['default', 'back', /garde son nom/],
  ['proxy]', 'edge', /hors du projet/],
  ['*v', 'a b', /une ancre/],
  ['image', 'x', /rien à renommer/],
])('%s cannot become %j', (marked, name, sentence) => {
  const answer = ask(marked, name)
  expect('refused' in answer && answer.refused).toMatch(sentence)
})

test('what is named elsewhere cannot be renamed here', () => {
  const text = 'services:\n  web:\n    image: x\n    depends_on: [gone]\n'
  expect(renamable({ path: 'compose.yaml', files: { 'compose.yaml': text } }, { line: 4, column: 19 })).toBeNull()
})

const cases: { id: string; files: Files; env: Record<string, string> }[] = [
  'learner.jsonl',
  'recorded.jsonl',
  'merges.jsonl',
].flatMap((name) =>
  readFileSync(path.join(import.meta.dirname, '../cases', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
)

describe('on every case', { timeout: 60_000 }, () => {
  test('a project loads as well once a name has changed, and the old name gives the text back', () => {
    const wrong: string[] = []
    let renamed = 0
    for (const { id, files, env } of cases) {
      const before = loadCompose({ files, env })
      if (!before.project) continue
      const workspace = workspaceOf(files)
      const seen = new Set<string>()
      for (const source of workspace.sources.values()) {
        for (const { kind, name, role, start } of mentionsOf(source)) {
          if (role !== 'definition' || seen.has(`${kind} ${name}`) || seen.size > 3) continue
          seen.add(`${kind} ${name}`)
          const edits = rename({ path: source.file, files }, source.index.position(start), 'quite-new')
          if ('refused' in edits) continue
          renamed++
          const next = edited(files, edits)
          if (!loadCompose({ files: next, env }).project) wrong.push(`${id}: ${kind} ${name} no longer loads`)
          const renamedSource = workspaceOf(next).sources.get(source.file) ?? source
          const place = mentionsOf(renamedSource).find(
            (one) => one.kind === kind && one.name === 'quite-new' && one.role === 'definition',
          )
          const back = rename({ path: source.file, files: next }, renamedSource.index.position(place?.start ?? 0), name)
          const text = 'refused' in back ? back.refused : JSON.stringify(edited(next, back))
          if (kind === 'volume' && name.length === 1) continue
          // Compose takes a name with a space; rename gives no such name, and says so.
          if (/\s/.test(name) && 'refused' in back) continue
          if (text.replaceAll('\\"', '') !== JSON.stringify(files).replaceAll('\\"', ''))
            wrong.push(`${id}: ${kind} ${name} does not come back`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(renamed).toBeGreaterThan(200)
  })
})
