import { describe, expect, test } from 'vitest'
import { build } from './build'
import { startOf } from './start'

const manifest = JSON.stringify({
  scripts: { build: 'esbuild src/main.js --outfile=dist/main.js', start: 'node dist/main.js' },
  dependencies: { hono: '4' },
  devDependencies: { esbuild: '0' },
})
const lock = JSON.stringify({
  packages: {
    '': {},
    'node_modules/hono': {},
    'node_modules/esbuild': { dev: true },
    'node_modules/@esbuild/linux-x64': { dev: true, os: ['linux'], cpu: ['x64'] },
    'node_modules/@esbuild/win32-x64': { dev: true, os: ['win32'], cpu: ['x64'] },
  },
})
const context = { 'package.json': manifest, 'package-lock.json': lock, 'src/main.js': 'x', 'd/g': 'g', f: 'f' }

function image(dockerfile: string, files: Record<string, string> = context) {
  const result = build({ ...files, Dockerfile: dockerfile })
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.image
}

function failure(dockerfile: string, files: Record<string, string> = context) {
  const result = build({ ...files, Dockerfile: dockerfile })
  return result.ok ? undefined : { cause: result.failure.cause, line: result.failure.range?.start.line }
}

/** Owners as BuildKit 0.29 gave them for the same instructions. */
test('owners are those that BuildKit gives', () => {
  const { tree } = image(
    [
      'FROM busybox',
      'RUN adduser -D -u 1000 node',
      'WORKDIR /app',
      'COPY --chown=1000:1000 . .',
      'COPY --chown=1000:1000 f /a/b/c/',
      'USER node',
      'WORKDIR /w/v',
      'COPY f ./',
      'RUN mkdir -p sub',
      'COPY --chmod=700 d /z',
    ].join('\n'),
  )
  const owner = (path: string) => tree.get(path)?.uid
  expect(['/app', '/app/d', '/app/d/g', '/a', '/a/b/c/f'].map(owner)).toEqual([0, 1000, 1000, 1000, 1000])
  expect(['/w', '/w/v', '/w/v/f', '/w/v/sub', '/z'].map(owner)).toEqual([1000, 1000, 0, 1000, 0])
  expect(tree.get('/z')?.mode).toBe(0o700)
})

test('npm installs what the lock file says for Linux, with or without development packages', () => {
  const all = image('FROM node:24\nWORKDIR /a\nCOPY package*.json ./\nRUN npm ci')
  expect(all.tree.paths()).toContain('/a/node_modules/@esbuild/linux-x64/package.json')
  expect(all.tree.paths()).not.toContain('/a/node_modules/@esbuild/win32-x64/package.json')
  for (const command of ['npm ci --omit=dev', 'npm ci --production', 'NODE_ENV=production npm ci']) {
    const { tree } = image(`FROM node:24\nWORKDIR /a\nCOPY package*.json ./\nRUN ${command}`)
    expect(tree.isDir('/a/node_modules/hono')).toBe(true)
    expect(tree.isDir('/a/node_modules/esbuild')).toBe(false)
  }
})

test('what a later step removes stays in the layer that holds it', () => {
  const { tree, ownSteps } = image('FROM node:24\nWORKDIR /a\nCOPY f f\nRUN rm f')
  expect(tree.get('/a/f')).toBeUndefined()
  expect(ownSteps.filter(({ layer }) => layer.includes('/a/f'))).toHaveLength(1)
  const once = image('FROM node:24\nRUN touch /f && rm /f')
  expect(once.ownSteps.flatMap(({ layer }) => layer)).not.toContain('/f')
})

describe('stops where Docker stops', () => {
  test.each([
    ['FROM node:24\nCOPY nothing .', 'copy-missing', 2],
    ['FROM node:24\nCOPY package.json .\nRUN npm ci', 'run-no-lock', 3],
    ['FROM node:24\nRUN npm ci', 'run-no-manifest', 2],
    ['FROM node:24\nCOPY package*.json .\nRUN npm ci --omit=dev\nCOPY src src\nRUN npm run build', 'run-not-found', 5],
    ['FROM node:24\nCOPY package*.json .\nRUN npm ci && npm run build', 'run-no-file', 3],
    ['FROM node:24\nCOPY package*.json .\nRUN npm run bulid', 'run-no-script', 3],
    ['FROM node:24\nUSER nobdy', 'unknown-user', 2],
    ['FROM node:24-slim\nRUN apk add curl', 'run-not-found', 2],
    ['FROM node:24-alpine\nRUN useradd me', 'run-not-found', 2],
    ['FROM python:3.13-slim\nRUN npm ci', 'run-not-found', 2],
    ['FROM node:24\nRUN false', 'run-refused', 2],
    ['FRM node:24', 'refused', 1],
  ])('%j: %s', (dockerfile, cause, line) => {
    expect(failure(dockerfile)).toEqual({ cause, line })
  })

  test('.dockerignore hides files from COPY', () => {
    expect(failure('FROM node:24\nCOPY f .', { ...context, '.dockerignore': 'f' })?.cause).toBe('copy-missing')
  })

  test.each(['RUN false || true', 'RUN cd /x; npm -v', 'RUN set -e; true', 'RUN test -f x && npm ci || echo none'])(
    'goes on after %s',
    (run) => expect(failure(`FROM node:24\n${run}`)).toBeUndefined(),
  )
})

describe('what a container starts', () => {
  const start = (end: string) => {
    const { argv, via, script } = startOf(image(`FROM node:24-alpine\nWORKDIR /a\nCOPY package.json .\n${end}`))
    return [argv.join(' '), via, script]
  }
  test.each([
    ['CMD ["node", "dist/main.js"]', 'node dist/main.js', undefined, '/a/dist/main.js'],
    ['CMD node dist/main.js', 'node dist/main.js', 'shell', '/a/dist/main.js'],
    ['CMD exec node dist/main.js', 'node dist/main.js', undefined, '/a/dist/main.js'],
    ['CMD cd dist && node main.js', 'node main.js', 'shell', '/a/dist/main.js'],
    ['CMD ["dist/main.js"]', 'node dist/main.js', undefined, '/a/dist/main.js'],
    ['CMD ["npm", "start"]', 'node dist/main.js', 'npm', '/a/dist/main.js'],
    ['ENTRYPOINT ["node"]\nCMD ["dist/main.js"]', 'node dist/main.js', undefined, '/a/dist/main.js'],
    ['ENTRYPOINT node dist/main.js\nCMD ["ignored"]', 'node dist/main.js', 'shell', '/a/dist/main.js'],
    ['ENTRYPOINT ["tini", "--", "node", "a.js"]\nCMD []', 'node a.js', undefined, '/a/a.js'],
    ['', 'node', undefined, undefined],
  ])('%s', (end, argv, via, script) => {
    expect(start(end)).toEqual([argv, via, script])
  })
})

test('a step is reused when nothing it reads has changed', () => {
  const dockerfile = 'FROM node:24\nCOPY package*.json ./\nRUN npm ci\nCOPY src src\nRUN echo src'
  const keys = (files: Record<string, string>) => image(dockerfile, files).steps.map(({ key }) => key)
  const [before, after] = [keys(context), keys({ ...context, 'src/main.js': 'y' })]
  expect(after.map((key, index) => key === before[index])).toEqual([true, true, false, false])
})
