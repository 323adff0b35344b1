import { describe, expect, test } from 'vitest'
import { nameAt, namesOf } from './symbol'
import { workspaceOf } from './workspace'

const COMPOSE = `services:
  web:
    image: my-web
    depends_on: [api]
    links: ["db:database"]
    networks:
      front:
        aliases: [db]
    environment:
      API: http://api:8000
      DB_HOST: db
      - no
  api:
    build:
      context: .
      additional_contexts: { base: "service:web" }
    network_mode: service:web
    volumes_from: ["db:ro"]
    depends_on:
      db: { condition: service_healthy }
    volumes: ["data:/data", "./data:/x", "/data"]
    secrets: [data]
  db:
    image: postgres:17
    volumes:
      - type: volume
        source: data
        target: /d
      - { type: bind, source: data, target: /e }
networks:
  front:
volumes:
  data:
secrets:
  data: { file: ./data }
`

const files = {
  'compose.yaml': COMPOSE,
  'compose.override.yaml':
    'services:\n  db:\n    ports: ["5432"]\n  adm:\n    depends_on: [db]\n    profiles: [debug]\n',
  'more/other.yaml':
    'services:\n  cron:\n    extends: { file: ../compose.yaml, service: api }\n    depends_on: [api]\n  api:\n    image: x\n',
  'demo/compose.yaml':
    'services:\n  db:\n    image: redis\n  web:\n    depends_on: [db]\n    extends: { file: ../more/other.yaml, service: cron }\n',
}

/** The lines that mention what stands at `marked`, with `*` for the definition and `@` for a host name. */
function mentions(file: string, marked: string, offset = 0): string[] | undefined {
  const texts: Record<string, string> = files
  const found = nameAt(workspaceOf(files), file, (texts[file] ?? '').indexOf(marked) + offset)
  return found?.all.map(({ file: where, start, role }) => {
    const line = texts[where]?.slice(0, start).split('\n').length
    return `${where.replace(/\.yaml$/, '')}:${line}${{ definition: '*', address: '@', reference: '' }[role]}`
  })
}

describe('a name', () => {
  test('of a service, wherever it is written', () => {
    expect(mentions('compose.yaml', '  db:\n    image', 3)).toEqual([
      'compose:5',
      'compose:11@',
      'compose:18',
      'compose:20',
      'compose:23*',
      'compose.override:2*',
      'compose.override:5',
    ])
    expect(mentions('compose.yaml', 'api]')).toEqual(['compose:4', 'compose:10@', 'compose:13*', 'more/other:3'])
    expect(mentions('compose.yaml', 'service:web', 9)).toEqual(['compose:2*', 'compose:16', 'compose:17'])
  })
  test('of a volume is not a folder, nor a secret of the same name', () => {
    expect(mentions('compose.yaml', 'data:/data', 2)).toEqual(['compose:21', 'compose:27', 'compose:33*'])
    expect(mentions('compose.yaml', '[data]', 2)).toEqual(['compose:22', 'compose:35*'])
    expect(mentions('compose.yaml', './data:/x', 4)).toBeUndefined()
  })
  test('belongs to its own project', () => {
    expect(mentions('demo/compose.yaml', 'db]')).toEqual(['demo/compose:2*', 'demo/compose:5'])
    expect(mentions('more/other.yaml', 'api]')).toEqual(['more/other:4', 'more/other:5*'])
    expect(mentions('demo/compose.yaml', 'cron')).toEqual(['demo/compose:6', 'more/other:2*'])
  })
  test('alias of another network, or host of nobody, is no service', () => {
    expect(mentions('compose.yaml', 'aliases: [db', 11)).toBeUndefined()
    expect(mentions('compose.yaml', 'my-web', 2)).toBeUndefined()
  })
})

test('the names of a project', () => {
  const workspace = workspaceOf(files)
  expect(namesOf(workspace, 'compose.yaml', 'service')).toEqual(['web', 'api', 'db', 'adm'])
  expect(namesOf(workspace, 'compose.yaml', 'profile')).toEqual(['debug'])
  expect(namesOf(workspace, 'demo/compose.yaml', 'service')).toEqual(['db', 'web'])
})

test('what an extension holds means what it means where it is used', () => {
  const text = 'x-a: &a\n  depends_on: [db]\nservices:\n  web:\n    <<: *a\n  db:\n    image: x\n'
  const found = nameAt(workspaceOf({ 'compose.yaml': text }), 'compose.yaml', text.indexOf('[db') + 1)
  expect(found?.all.map(({ role }) => role)).toEqual(['reference', 'definition'])
})
