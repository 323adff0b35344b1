import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Completion } from '@/lib/text/language'
import { lineIndex } from '@/lib/text/line-index'
import { checkCompose } from '../../check'
import { completions } from './complete'
import { allSnippets } from './snippets'

const around = {
  '.env': 'TAG=1.4\nPORT=8080\n',
  'api/Dockerfile': 'FROM node:24\n',
  'api/.env': 'A=1\n',
  'conf/site.conf': '',
  'common.yaml': 'services:\n  base:\n    image: x\n',
}

function ask(marked: string): readonly Completion[] {
  const offset = marked.indexOf('‸')
  const text = marked.replace('‸', '')
  return completions(
    { path: 'compose.yaml', files: { ...around, 'compose.yaml': text } },
    lineIndex(text).position(offset),
  )
}

/** The text once the proposal called `label` is taken, `‸` where the cursor ends. */
function take(marked: string, label: string): string | undefined {
  const text = marked.replace('‸', '')
  const found = ask(marked).find((one) => one.label === label)
  if (!found) return undefined
  const index = lineIndex(text)
  const before = text.slice(0, index.offset(found.range.start))
  // An editor gives the lines of a snippet the indentation of the line it is put on.
  const blanks = /^[ \t]*/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0] ?? ''
  const inserted = found.insert.replaceAll('\n', `\n${blanks}`)
  const plain = found.snippet ? unfold(inserted) : inserted
  return before + plain + text.slice(index.offset(found.range.end))
}

/** A snippet with its first choices. */
function unfold(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:[^{}\\]|\\.)*)\}/g, '$1')
    .replace(/\$0/g, '‸')
    .replace(/\\([$}\\])/g, '$1')
}

const DB = '  db:\n    image: postgres:17\n    healthcheck: { test: x }\n'
const WEB = `services:\n${DB}  web:\n`
const END = 'networks:\n  back:\nvolumes:\n  data:\nsecrets:\n  key: { file: ./key }\n'

describe('proposes', () => {
  test.each([
    ['sections', '‸', ['services', 'volumes', 'networks', 'name']],
    [
      'attributes, those already there left out',
      `${WEB}    image: x\n    ‸\n    tty: true\n`,
      ['ports', 'build', '!image', '!tty', '!networks.driver'],
    ],
    ['attributes of a half-written key', `${WEB}    heal‸\n    ports: ["80\n`, ['healthcheck']],
    ['attributes below', `${WEB}    healthcheck:\n      ‸`, ['test', 'interval', '!image']],
    ['attributes in braces', `${WEB}    healthcheck: { test: x, ‸ }`, ['interval', '!test']],
    ['attributes of a list’s item', `${WEB}    ports:\n      - ‸`, ['target', 'published']],
    ['attributes where an extension is used', `x-a: &a\n  ‸\n${WEB}    <<: *a\n`, ['image', 'ports']],
    ['enumerations', `${WEB}    depends_on:\n      db:\n        condition: ‸`, ['service_healthy', 'service_started']],
    ['usual values', `${WEB}    restart: ‸`, ['unless-stopped', 'no', 'on-failure:3']],
    ['booleans', `${WEB}    init: t‸`, ['true', 'false']],
    ['the default', `${WEB}    healthcheck:\n      interval: ‸`, ['30s']],
    ['services in a list', `${WEB}    depends_on:\n      - ‸\n  api: {}\n`, ['db', 'api', '!web']],
    ['services not yet in the list', `${WEB}    depends_on: [db, ‸]\n  api: {}\n`, ['api', '!db']],
    ['services on a line of their own', `${WEB}    depends_on:\n      ‸`, ['- db', 'db', '- ']],
    ['services after the key', `${WEB}    depends_on: ‸`, ['[db]']],
    ['services in links', `${WEB}    links: ["‸"]\n`, ['db']],
    ['services for a namespace', `${WEB}    network_mode: ‸`, ['service:db', 'host']],
    ['services of another file', `${WEB}    extends:\n      file: common.yaml\n      service: ‸`, ['base', '!db']],
    ['networks', `${WEB}    networks:\n      - ‸\n${END}`, ['back']],
    ['volumes, in the short form', `${WEB}    volumes:\n      - ‸\n${END}`, ['data', './conf/']],
    ['secrets', `${WEB}    secrets: [‸]\n${END}`, ['key']],
    [
      'names that are used and not declared',
      `${WEB}    networks: [front, back]\n${END.replace('  back:\n', '  back:\n  ‸\n')}`,
      ['front', '!back'],
    ],
    ['profiles', `${WEB}    profiles: [‸]\n  x:\n    profiles: [debug]\n`, ['debug']],
    ['variables', `${WEB}    image: "web:\${‸`, ['TAG', 'PORT', 'COMPOSE_PROJECT_NAME']],
    ['images', `${WEB}    image: po‸`, ['postgres', 'node']],
    ['tags', `${WEB}    image: postgres:1‸`, ['postgres:17-alpine', '!node']],
    ['folders to build', `${WEB}    build: ‸`, ['./api', './conf', '!./common.yaml']],
    ['files', `${WEB}    env_file: ./api/‸`, ['./api/.env', './api/Dockerfile']],
    ['Dockerfiles, from the context', `${WEB}    build:\n      context: ./api\n      dockerfile: ‸`, ['Dockerfile']],
    ['folders to mount', `${WEB}    volumes: ["./‸"]\n`, ['./conf/']],
    [
      'ports of the image',
      `services:\n  db:\n    image: postgres:17\n    ports:\n      - ‸`,
      ['"127.0.0.1:5432:5432"'],
    ],
    ['kinds of test', `${WEB}    healthcheck:\n      test: ["‸"]`, ['CMD', 'CMD-SHELL', 'NONE']],
    ['anchors', `x-a: &a { image: x }\n${WEB}    <<: ‸`, ['*a']],
    ['anchors to merge', `x-a: &a { image: x }\n${WEB}    ‸`, ['<<: *a', 'image']],
    ['snippets', `${WEB}    ‸`, ['healthcheck (complet)', 'depends_on (bonne santé)']],
  ])('%s', (_, marked, wanted) => {
    const labels = ask(marked).map(({ label }) => label)
    for (const label of wanted) {
      if (label.startsWith('!')) expect(labels).not.toContain(label.slice(1))
      else expect(labels).toContain(label)
    }
  })

  test.each([
    ['in a comment', `${WEB}    # ‸`],
    ['after a value', `${WEB}    image: "x" ‸`],
    ['under an attribute nobody knows', `${WEB}    oops:\n      ‸`],
    ['in the lines of a text', `${WEB}    command: |\n      echo ‸`],
    ['after an escaped dollar', `${WEB}    command: echo $$‸`],
  ])('nothing %s', (_, marked) => {
    expect(ask(marked)).toEqual([])
  })
})

describe('writes', () => {
  test.each([
    ['a list', `${WEB}    por‸`, 'ports', `${WEB}    ports:\n      - ‸`],
    ['a mapping', `${WEB}    ‸`, 'healthcheck', `${WEB}    healthcheck:\n      ‸`],
    ['a text', `${WEB}    ima‸`, 'image', `${WEB}    image: ‸`],
    ['a boolean', `${WEB}    ‸`, 'init', `${WEB}    init: true`],
    ['a key whose value is there', `${WEB}    ima‸ge: x\n`, 'image', `${WEB}    image: x\n`],
    ['a key in braces', `${WEB}    build: { con‸ }`, 'context', `${WEB}    build: { context:  }`],
    ['below a dash', `${WEB}    volumes:\n      - bi‸`, 'bind', `${WEB}    volumes:\n      - bind:\n          ‸`],
    [
      'a dependency',
      `${WEB}    depends_on:\n      ‸`,
      'db',
      `${WEB}    depends_on:\n      db:\n        condition: service_healthy`,
    ],
    ['a variable and its brace', `${WEB}    image: "web:\${T‸"`, 'TAG', `${WEB}    image: "web:\${TAG}"`],
    ['a variable whose brace is there', `${WEB}    image: web:\${‸}`, 'TAG', `${WEB}    image: web:\${TAG}`],
    ['a mount', `${WEB}    volumes:\n      - da‸\n${END}`, 'data', `${WEB}    volumes:\n      - data:/chemin\n${END}`],
    ['over the whole word', `${WEB}    restart: al‸ways\n`, 'no', `${WEB}    restart: no\n`],
    ['over the tag too', `${WEB}    image: nginx:‸alpine\n`, 'nginx:latest', `${WEB}    image: nginx:latest\n`],
  ])('%s', (_, marked, label, expected) => {
    expect(take(marked, label)).toBe(expected)
  })
})

test('in an env file, the variables that are asked for', () => {
  const files = { 'compose.yaml': 'services:\n  a:\n    image: ${IMG}:${TAG}\n', '.env': 'TAG=1\n\n' }
  expect(completions({ path: '.env', files }, { line: 2, column: 1 }).map(({ insert }) => insert)).toEqual(['IMG='])
})

test('every snippet makes a project', () => {
  const places: Record<string, string> = {
    '': '‸',
    services: 'services:\n  ‸\nvolumes:\n  db_data:\n',
    'services.*': `services:\n${DB}  web:\n    image: x\n    ‸`,
    'services.*.ports.*': `${WEB}    image: x\n    ports:\n      - ‸`,
    'services.*.volumes.*': `${WEB}    image: x\n    volumes:\n      - ‸`,
  }
  for (const [pattern, { label }] of allSnippets()) {
    const marked = (places[pattern] ?? '').replace(
      '    image: x\n    ‸',
      label.startsWith('build') ? '    ‸' : '    image: x\n    ‸',
    )
    const text = (take(marked, label) ?? 'missing').replace('‸', '')
    const files = { 'compose.yaml': text, '.env': 'POSTGRES_PASSWORD=x\n' }
    expect(
      checkCompose({ files }).filter(({ severity }) => severity === 'error'),
      `${label}\n${text}`,
    ).toEqual([])
  }
})

test('wherever the cursor is, each proposal replaces a part of its line around it', { timeout: 30_000 }, () => {
  const texts: string[] = ['learner.jsonl', 'recorded.jsonl'].flatMap((name) =>
    readFileSync(path.join(import.meta.dirname, '../../cases', name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).files['compose.yaml'] ?? ''),
  )
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), (whole, at, drop) => {
      const offset = Math.floor(at * whole.length)
      const text = whole.slice(0, offset) + whole.slice(offset + drop)
      const position = lineIndex(text).position(offset)
      const wrong = completions({ path: 'compose.yaml', files: { 'compose.yaml': text } }, position).filter(
        ({ range: { start, end } }) => {
          const isAround = start.column <= position.column && end.column >= position.column
          return start.line !== position.line || end.line !== position.line || !isAround
        },
      )
      expect(wrong).toEqual([])
    }),
    { numRuns: 400 },
  )
})
