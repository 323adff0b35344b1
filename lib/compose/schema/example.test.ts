import { expect, test } from 'vitest'
import { checkCompose } from '../check'
import { exampleLines } from './example'
import { exampleOf } from './explain'
import type { Form } from './form'
import { attributePaths } from './paths'
import { root } from './root'

/** A name that an author would choose, by the key it stands under. */
const NAMES: Readonly<Record<string, string>> = {
  services: 'app',
  depends_on: 'db',
  networks: 'back',
  volumes: 'db_data',
  secrets: 'db_password',
  configs: 'nginx',
  models: 'llm',
  ulimits: 'nofile',
}

/** What the examples name and do not declare themselves, by section. */
const DECLARED: Readonly<Record<string, string>> = {
  services: '{ db: { image: "postgres:18" }, web: { image: "nginx:1.29" }, app: { image: "mon-app:1" } }',
  networks: '{ front: {}, back: {} }',
  volumes: '{ db_data: {} }',
  secrets: '{ reglages: { environment: REGLAGES }, db_password: { environment: DB_PASSWORD } }',
  configs: '{ reglages: { environment: REGLAGES } }',
  models: '{ llm: { model: ai/smollm2 } }',
}

const FILES: Readonly<Record<string, string>> = {
  'commun.yaml': 'services:\n  base:\n    image: nginx:1.29\n',
  'paiement/compose.yaml': 'services:\n  paiement:\n    image: nginx:1.29\n',
  'paiement/.env': '',
  'api.env': '',
  'api.labels': '',
}

/** Attributes that others cannot do without, though the table does not say it. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  'services.*.volumes.*': ['source', 'target'],
  'services.*.ports.*': ['target'],
  'services.*.develop.watch.*': ['target'],
  'services.*.extends': ['file'],
  'services.*.secrets.*': ['source'],
  'services.*.configs.*': ['source'],
  'services.*.build.secrets.*': ['source'],
  'secrets.*': ['file'],
  'configs.*': ['file'],
}

/** Where the content of a secret or of a configuration comes from: one of them is enough, and at most. */
const SOURCES: readonly string[] = ['file', 'environment', 'content', 'external']

const indent = (lines: readonly string[], by = '  ') => lines.map((line) => `${by}${line}`)

/** The lines that lead to an attribute and end with its example, with the siblings it cannot do without. */
function place(form: Form, [segment = '', ...rest]: readonly string[], above: readonly string[]): string[] | null {
  if (form.kind === 'either') {
    return form.forms.reduce<string[] | null>((found, next) => found ?? place(next, [segment, ...rest], above), null)
  }
  const path = [...above, segment]
  if (form.kind === 'list') {
    const item = segment === '*' ? place(form.of, rest, path) : null
    return item && indent(item).map((line, i) => (i === 0 ? `- ${line.slice(2)}` : line))
  }
  if (form.kind !== 'map') return null
  const attribute = form.attributes?.[segment] ?? form.later?.[segment]
  const inner = attribute?.form ?? (segment === '*' ? form.others : undefined)
  if (!inner) return null
  const name = attribute ? segment : (NAMES[above.at(-1) ?? ''] ?? 'nom')
  const needed = [...(form.required ?? []), ...(COMPANIONS[above.join('.')] ?? [])]
  const siblings = needed.filter(
    (other) => other !== segment && !(SOURCES.includes(other) && SOURCES.includes(segment)),
  )
  const before = siblings.flatMap((other) => exampleLines(other, exampleOf([...above, other].join('.')) ?? ''))
  if (rest.length === 0) return [...before, ...exampleLines(name, exampleOf(path.join('.')) ?? '')]
  const below = place(inner, rest, path)
  return below && [...before, `${name}:`, ...indent(below)]
}

/** A project around an attribute's example: the example in one file, what it names in another. */
function projectWith(path: string): Record<string, string> {
  const [section = ''] = path.split('.')
  const declared = Object.entries(DECLARED).flatMap(([name, text]) =>
    name === section && section !== 'services' ? [] : [`${name}: ${text}`],
  )
  const example = (place(root, path.split('.'), []) ?? []).join('\n')
  return { ...FILES, 'compose.yaml': declared.join('\n'), 'compose.override.yaml': `${example}\n` }
}

/** What Compose 2.40 does not know yet: the example is refused, and the reason told. */
const LATER = ['services.*.build.no_cache_filter', 'services.*.pre_start']
const isLater = (path: string) => LATER.some((each) => path === each || path.startsWith(`${each}.`))

test.each([...attributePaths().keys()].filter(isLater))('%s: its example is refused, for it comes later', (path) => {
  const [found] = checkCompose({ files: projectWith(path) }).filter(({ severity }) => severity === 'error')
  expect(found?.rule).toBe('unknown-attribute')
  expect(found?.params.since).toMatch(/^5\.\d$/)
})

test.each([...attributePaths().keys()].filter((path) => !isLater(path)))(
  '%s: its example is accepted at its place',
  (path) => {
    expect(exampleOf(path)).toBeTruthy()
    const found = checkCompose({ files: projectWith(path) }).filter(({ severity }) => severity === 'error')
    expect(found.map(({ docker, rule }) => docker ?? rule)).toEqual([])
  },
)

test('a block stands below its key, a value and a literal beside it', () => {
  expect(exampleLines('ports', '- "8080:80"')).toEqual(['ports:', '  - "8080:80"'])
  expect(exampleLines('image', 'postgres:18')).toEqual(['image: postgres:18'])
  expect(exampleLines('content', '|\n  a')).toEqual(['content: |', '  a'])
})
