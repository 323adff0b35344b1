import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'

export type Files = Record<string, string>

const CASES = path.resolve(import.meta.dirname, '../../lib/compose/cases')

/** Projects to damage: the recorded cases. */
export function recordedProjects(): Files[] {
  return readdirSync(CASES)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(path.join(CASES, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line).files)
}

const NAMES = [
  'services',
  'web',
  'image',
  'build',
  'ports',
  'volumes',
  'environment',
  'depends_on',
  'healthcheck',
  'test',
  'networks',
  'x-y',
]
const VALUES = [
  'nginx:1.29',
  '"8080:80"',
  './a:/b',
  'A=1',
  'null',
  '1',
  '-1',
  '1.5',
  '0777',
  'true',
  'é',
  '🐳',
  '\u00a0',
]
// biome-ignore lint/suspicious/noTemplateCurlyInString: what Compose interpolates
const VARIABLES = ['${A}', '${A:-b}', '${', '$$', '${A?b}', '${A:+${B:-c}}']
const TAGS = ['&a', '*a', '<<', '!reset', '!override', '!!int', '!', '%YAML 1.1\n']
const SIGNS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ': ',
  '- ',
  '? ',
  '"',
  "'",
  '\\',
  '|',
  '>',
  '#',
  ' #',
  '---\n',
  '...\n',
  '@',
  '`',
]
const BLANKS = ['\n', '\n  ', '\n    ', '\n      ', '\t', '\r\n', '\n\n', '\u2028']

/** What the files are made of, legal or not. */
export const WORDS: readonly string[] = [...NAMES, ...VALUES, ...VARIABLES, ...TAGS, ...SIGNS, ...BLANKS]

/** Words of Compose in any order. */
export const shuffled: fc.Arbitrary<Files> = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 40 })
  .map((words) => ({ 'compose.yaml': words.join('') }))

/** Arbitrary characters, most of them of the kind a file holds. */
export const arbitrary: fc.Arbitrary<Files> = fc
  .string({
    maxLength: 120,
    unit: fc.oneof(
      fc.constantFrom(...'ab:-#\'"[]{}&*!|>\n\t $'),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    ),
  })
  .map((text) => ({ 'compose.yaml': text }))

/** One of `projects` with one of its files cut or changed at one to three places. */
export function damaged(projects: readonly Files[]): fc.Arbitrary<Files> {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const insert = fc.oneof(fc.constantFrom('', ...WORDS), fc.string({ maxLength: 4, unit: 'binary' }))
  const edit = fc.record({ at: share, drop: fc.nat(12), insert })
  return fc
    .record({
      files: fc.constantFrom(...projects),
      which: share,
      edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
    })
    .map(({ files, which, edits }) => {
      const names = Object.keys(files)
      const name = names[Math.floor(which * names.length)] ?? names[0] ?? 'compose.yaml'
      return { ...files, [name]: edits.reduce(applyEdit, files[name] ?? '') }
    })
}

function applyEdit(text: string, { at, drop, insert }: { at: number; drop: number; insert: string }): string {
  const offset = Math.floor(at * text.length)
  return text.slice(0, offset) + insert + text.slice(offset + drop)
}
