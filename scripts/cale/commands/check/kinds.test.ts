import { expect, test } from 'vitest'
import { kindByContent, kindByName } from './kinds'

test.each([
  'Dockerfile',
  'dockerfile',
  'Dockerfile.dev',
  'Dockerfile-prod',
  'api.Dockerfile',
  'Containerfile',
  'x.dockerfile',
])('%s is a Dockerfile', (name) => expect(kindByName(name)).toBe('dockerfile'))

test.each(['compose.yaml', 'compose.yml', 'docker-compose.yml', 'compose.override.yaml', 'docker-compose.prod.yml'])(
  '%s is a Compose file',
  (name) => expect(kindByName(name)).toBe('compose'),
)

test.each([
  '.dockerignore',
  'Dockerfile.dockerignore',
  'README.md',
  'config.yaml',
  'Dockerfile.yaml',
  'Dockerfiles',
  'mycompose.yaml',
])('%s is neither by its name', (name) => expect(kindByName(name)).toBe(null))

test('what a text is shows in what it says', () => {
  expect(kindByContent('\uFEFF\r\n# note\r\nfrom node:24\r\n')).toBe('dockerfile')
  expect(kindByContent('# syntax=docker/dockerfile:1\nFORM x')).toBe('dockerfile')
  expect(kindByContent('name: x\nservices:\n  web: {}\n')).toBe('compose')
  expect(kindByContent('# FROM x\nBonjour')).toBe(null)
  expect(kindByContent('')).toBe(null)
})
