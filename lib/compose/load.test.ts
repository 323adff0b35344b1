import { expect, test } from 'vitest'
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
