import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { lineIndex } from '@/lib/text/line-index'
import { checkCompose } from './check'

type Files = Record<string, string>

const CASES = path.join(import.meta.dirname, 'cases')
const projects: [id: string, files: Files][] = readdirSync(CASES)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(path.join(CASES, name), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line))
  .map(({ id, files }) => [id, files])

/** Said of a project, or of a file that has nothing in it. */
const WITHOUT_PLACE: ReadonlySet<string> = new Set(['no-config-file', 'several-config-files', 'empty-file'])

const placed = (files: Files) => checkCompose({ files }).filter(({ rule }) => !WITHOUT_PLACE.has(rule))

test('what is said of a file points at some text of it', () => {
  const blank = projects.flatMap(([id, files]) =>
    placed(files).flatMap(({ rule, range, file = '' }) => {
      const index = lineIndex(files[file] ?? '')
      const text = (files[file] ?? '').slice(index.offset(range.start), index.offset(range.end))
      return text === '' ? [`${id} ${rule}`] : []
    }),
  )
  expect(blank).toEqual([])
})

// A place that is the first line by default would stay there.
test('a finding moves down with the lines it is about', () => {
  const moved = ([id, files]: [string, Files]) => {
    // %YAML and a byte order mark have to come first.
    const lower = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, /^[%\ufeff]/.test(text) ? text : `# un\n# deux\n${text}`]),
    )
    const places = (diagnostics: ReturnType<typeof placed>, down: number) =>
      diagnostics.map(({ rule, file = '', range }) => {
        const shift = lower[file] === files[file] ? 0 : down
        return `${id} ${rule} ${file}:${range.start.line + shift}:${range.start.column}`
      })
    return [places(placed(files), 2), places(placed(lower), 0)] as const
  }
  const pairs = projects.map(moved)
  expect(pairs.flatMap(([, after]) => after)).toEqual(pairs.flatMap(([before]) => before))
})
