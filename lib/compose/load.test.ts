import { expect, test } from 'vitest'
import { checkCompose } from './check'
import { loadCompose } from './load'

const files = {
  'compose.yaml': `services:
  web:
    image: nginx:\${TAG:-1.29}
    ports:
      - "8080:80"
`,
}

test('the project is the one docker compose config prints', () => {
  const { project, diagnostics } = loadCompose({ files })
  expect(diagnostics).toEqual([])
  expect(project).toEqual({
    name: 'project',
    networks: { default: { name: 'project_default', ipam: {} } },
    services: {
      web: {
        command: null,
        entrypoint: null,
        image: 'nginx:1.29',
        networks: { default: null },
        ports: [{ mode: 'ingress', target: 80, published: '8080', protocol: 'tcp' }],
      },
    },
  })
})

test('a value of the project leads back to its text, a default to nothing more precise than its form', () => {
  const { origin, keyOrigin } = loadCompose({ files })
  const port = { start: { line: 5, column: 9 }, end: { line: 5, column: 18 } }
  expect(origin(['services', 'web', 'ports', 0])).toEqual({ file: 'compose.yaml', range: port })
  expect(origin(['services', 'web', 'ports', 0, 'target'])).toEqual({ file: 'compose.yaml', range: port })
  expect(keyOrigin(['services', 'web', 'image'])?.range.start).toEqual({ line: 3, column: 5 })
  expect(origin(['services', 'absent'])).toBeNull()
})

test('an error points at the key at fault, with the sentence of compose', () => {
  const { project, diagnostics } = loadCompose({ files: { 'compose.yaml': 'services:\n  web:\n    imge: nginx\n' } })
  expect(project).toBeNull()
  expect(diagnostics).toEqual([
    {
      rule: 'unknown-attribute',
      severity: 'error',
      file: 'compose.yaml',
      range: { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } },
      params: { path: 'services.web', name: 'imge', parent: 'web', near: 'image' },
      docker: "validating /project/compose.yaml: services.web additional properties 'imge' not allowed",
    },
  ])
})

test('a variable that only an env_file sets says where it is', () => {
  const { project, diagnostics } = loadCompose({
    files: {
      'compose.yaml': 'services:\n  api:\n    image: my-api:${TAG}\n    env_file: api.env\n',
      'api.env': 'PORT=3000\nTAG=2\n',
    },
  })
  expect(project?.services.api?.image).toBe('my-api:')
  expect(project?.services.api?.environment).toEqual({ PORT: '3000', TAG: '2' })
  expect(diagnostics).toMatchObject([
    { rule: 'variable-unset', severity: 'warning', params: { name: 'TAG', file: 'api.env' } },
  ])
})

test('an error in another file is shown in that file', () => {
  const { diagnostics } = loadCompose({
    files: {
      'compose.yaml': 'include: [db/compose.yaml]\n',
      'db/compose.yaml': 'services:\n  db:\n    image: postgres:17\n    port: [5432]\n',
    },
  })
  expect(diagnostics).toMatchObject([
    { rule: 'unknown-attribute', file: 'db/compose.yaml', range: { start: { line: 4, column: 5 } } },
  ])
})

test('several faults of form are told at once, compose’s own first', () => {
  const { diagnostics } = loadCompose({
    files: { 'compose.yaml': 'services:\n  web:\n    image: nginx:1.29\n    port: ["80:80"]\n    restart: false\n' },
  })
  expect(diagnostics.map(({ rule, range }) => [rule, range.start.line])).toEqual([
    ['wrong-type', 5],
    ['unknown-attribute', 4],
  ])
})

test('a service that its profile leaves out is not in the project, but is advised on', () => {
  const profiled = { 'compose.yaml': 'services:\n  tool:\n    image: nginx\n    profiles: [debug]\n' }
  expect(loadCompose({ files: profiled }).project?.services).toEqual({})
  expect(Object.keys(loadCompose({ files: profiled, profiles: ['debug'] }).project?.services ?? {})).toEqual(['tool'])
  expect(checkCompose({ files: profiled }).map(({ rule }) => rule)).toEqual(['image-latest'])
})

const pair = 'services:\n  a: { image: "x:1", profiles: [a] }\n  b: { image: "x:1", profiles: [b] }\n'
const names = (input: Parameters<typeof loadCompose>[0]) => Object.keys(loadCompose(input).project?.services ?? {})

test('--profile makes Compose forget COMPOSE_PROFILES', () => {
  const input = { files: { 'compose.yaml': pair }, env: { COMPOSE_PROFILES: 'a' } }
  expect(names(input)).toEqual(['a'])
  expect(names({ ...input, profiles: ['b'] })).toEqual(['b'])
})

test('.env may name the files and the profiles', () => {
  const dotenv = 'COMPOSE_FILE=sub/x.yaml,y.yaml\nCOMPOSE_PATH_SEPARATOR=,\n'
  const files = { '.env': dotenv, 'sub/.env': 'COMPOSE_PROFILES=b', 'sub/x.yaml': pair, 'y.yaml': 'x-y: 1\n' }
  expect(names({ files })).toEqual(['b'])
})

test('the folders above are searched, and a choice between files is told', () => {
  const files = { '/tp/compose.yml': pair, '/tp/docker-compose.yml': pair }
  const { project, diagnostics } = loadCompose({ files, projectDir: '/tp/src/deep', profiles: ['a'] })
  expect(project?.name).toBe('tp')
  expect(diagnostics).toMatchObject([
    {
      rule: 'several-config-files',
      docker:
        'Found multiple config files with supported names: /tp/compose.yml, /tp/docker-compose.yml\nUsing /tp/compose.yml',
    },
  ])
})

test('a file outside the project is asked for when it is named', () => {
  const asked: string[] = []
  const outside = (path: string) => {
    asked.push(path)
    return path === '/commun/base.yaml' ? 'services:\n  base: { image: "y:1" }\n' : undefined
  }
  const files = { 'compose.yaml': 'services:\n  a: { extends: { file: ../commun/base.yaml, service: base } }\n' }
  expect(loadCompose({ files, outside, projectDir: '/tp' }).project?.services.a?.image).toBe('y:1')
  expect(asked).toContain('/commun/base.yaml')
})

test('an extension’s empty list is null, as Go’s JSON has it', () => {
  const files = { 'compose.yaml': 'services: { a: { image: "x:1", x-s: 1 } }\nx-l: { m: [] }\n' }
  const { project } = loadCompose({ files })
  expect(project?.['x-l']).toEqual({ m: null })
  expect(project?.services.a).not.toHaveProperty('x-s')
})
