import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { composeLanguage } from '../language'
import { FIXES } from '../rules/fixes.generated'
import { proveFixes } from '../rules/shared/prove-fixes'

const RULES = path.join(import.meta.dirname, '../rules')

const cases: Record<string, string>[] = ['learner.jsonl', 'recorded.jsonl'].flatMap((name) =>
  readFileSync(path.join(import.meta.dirname, '../cases', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).files),
)

/** Faults that no case shows in a way that can be corrected, and forms that the pages do not use. */
const MORE: Record<string, string>[] = [
  { 'compose.yaml': 'services:\n  web:\n    image: x:1\n    tty: true\n    image: x:1\n' },
  { 'compose.yaml': 'services:\n  web:\n    tty: true\n', 'web/Dockerfile': 'FROM x\n' },
  { 'compose.yaml': 'services:\n  base:\n    image: x:1\n  web:\n    extends: { service: bsae }\n' },
  {
    'compose.yaml': 'services: { web: { image: x:1, ports: ["80:80"], networks: [bakc] } }\nnetworks: { back: }\n',
  },
  {
    'compose.yaml':
      'services:\n  web:\n    image: x:1\n    depends_on:\n      - db\n      - api # l’API\n  api: { image: x:1 }\n  db:\n    image: postgres:17\n',
  },
  {
    'compose.yaml':
      'services:\n  web:\n    image: x:1\n    depends_on: [db]\n  db:\n    image: redis:8\n    ports:\n      - target: 6379\n        published: "6379"\n',
  },
  {
    'compose.yaml':
      'services:\n  db:\n    image: postgres:17\n    ports: ["${P:-5432}:5432"]\n    container_name: db\n',
  },
  {
    'compose.yaml':
      'services:\n  db:\n    container_name: a\n    image: mysql\n    volumes:\n      - /var/lib/mysql\nvolumes:\n  old:\n',
  },
  { 'compose.yaml': 'services: { web: { image: x:1, volumes: [data:/x] } }\n' },
  { 'compose.yaml': 'x-a: &a\n  privileged: true\n  image: x:1\nservices:\n  web:\n    <<: *a\n  api:\n    <<: *a\n' },
]

/** The projects shown under « Avant », on the page of each rule that has corrections. */
function pages(): [rule: string, files: Record<string, string>][] {
  return readdirSync(RULES)
    .filter((rule) => Object.hasOwn(FIXES, rule))
    .map((rule) => {
      const page = readFileSync(path.join(RULES, rule, 'page.mdx'), 'utf8')
      const section = page.split('## Avant\n')[1]?.split('\n## ')[0] ?? ''
      const fences = section.matchAll(/```\w+(?: title="([^"]+)")?\n([\s\S]*?)```/g)
      return [rule, Object.fromEntries([...fences].map(([, title = 'compose.yaml', text = '']) => [title, text]))]
    })
}

test('on every case, a correction silences what it is about', { timeout: 60_000 }, () => {
  const proofs = cases.map((files) => proveFixes(files, false))
  expect(proofs.flatMap(({ failures }) => failures)).toEqual([])
  // Those that have a test of their own are proven there.
  const shown = [...MORE, ...pages().map(([, files]) => files)].map((files) => proveFixes(files))
  expect(shown.flatMap(({ failures }) => failures)).toEqual([])
  const proven = new Set([...proofs, ...shown].flatMap((proof) => [...proof.proven.keys()]))
  const alone = Object.keys(FIXES).filter((rule) => !existsSync(path.join(RULES, rule, 'rule.test.ts')))
  expect(alone.filter((rule) => !proven.has(rule))).toEqual([])
})

test('the title of a correction says what it does, in French', () => {
  const files = { 'compose.yaml': 'version: "3"\nservices:\n  web:\n    image: nginx:1.29\n' }
  const [found] = composeLanguage.diagnose({ path: 'compose.yaml', files })
  const [fix] = found ? composeLanguage.fixes({ path: 'compose.yaml', files }, found) : []
  expect(fix).toEqual({
    title: 'Supprimer «\u202fversion\u202f»',
    edits: [{ file: 'compose.yaml', range: { start: { line: 1, column: 1 }, end: { line: 2, column: 1 } }, text: '' }],
  })
})
