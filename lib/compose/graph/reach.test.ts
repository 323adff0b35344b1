import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadCompose } from '../load'
import { subjectOf } from '../subject-of'
import { reachOf } from './reach'

interface Recorded {
  id: string
  text: string
  reached: { from: string; to: string; name: string; port: number }[]
}

const recorded: Recorded[] = readFileSync(path.join(import.meta.dirname, 'cases/reach.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => JSON.parse(line))

function reaches(text: string) {
  const input = { files: { 'compose.yaml': text } }
  const loaded = loadCompose(input)
  if (!loaded.project) throw new Error(loaded.diagnostics[0]?.docker)
  return reachOf(subjectOf(input, loaded, loaded.project))
}

describe('who joins whom, as Docker was seen to do it', () => {
  test.each(recorded.map((one) => [one.id, one] as const))('%s', (_, { text, reached }) => {
    const others = reached.filter(({ from, to }) => from !== to)
    const expected = new Set(others.map(({ from, to, name }) => `${from} → ${to} by ${name}`))
    const found = reaches(text.replace(/^( {4})(?=expose|labels)/gm, '$1image: x\n$1'))
    const said = found.flatMap((one) =>
      one.how === 'none' ? [] : one.names.map((name) => `${one.from} → ${one.to} by ${name}`),
    )
    expect(said.sort()).toEqual([...expected].sort())
    // Every port that we tell is one that answered.
    const answered = new Set(others.map(({ from, to, port }) => `${from} → ${to} on ${port}`))
    const told = found.flatMap((one) =>
      one.how === 'none' ? [] : one.ports.map((port) => `${one.from} → ${one.to} on ${port}`),
    )
    expect(told.filter((port) => !answered.has(port))).toEqual([])
  })
})

test('what stands between two services is told', () => {
  const why = (text: string) =>
    reaches(text).flatMap((one) => (one.how === 'none' ? [`${one.from} ${one.to} ${one.why}`] : []))
  const service = (name: string, rest: string) => `  ${name}: { image: x, ${rest} }\n`
  expect(why(`services:\n${service('a', 'networks: [n]')}${service('b', 'tty: true')}networks: { n: }\n`)).toEqual([
    'a b apart',
    'b a apart',
  ])
  expect(why(`services:\n${service('a', 'network_mode: none')}${service('b', 'tty: true')}`)).toEqual([
    'a b no-network',
    'b a no-network',
  ])
  expect(why(`services:\n${service('a', 'network_mode: host')}${service('b', 'tty: true')}`)).toEqual([
    'a b unpublished',
    'b a on-host',
  ])
  expect(why(`services:\n${service('a', 'network_mode: bridge')}${service('b', 'tty: true')}`)).toEqual([
    'a b bridge',
    'b a bridge',
  ])
  expect(why(`services:\n${service('a', 'network_mode: "container:z"')}${service('b', 'tty: true')}`)).toEqual([
    'a b outside',
    'b a outside',
  ])
})

test('ports come from the image, the Dockerfile and the file', () => {
  const input = {
    files: {
      'compose.yaml':
        'services:\n  db: { image: "postgres:17" }\n  api: { build: ./api }\n  web: { image: x, ports: ["80:3000"] }\n',
      'api/Dockerfile': 'FROM node:24\nEXPOSE 8000\n',
    },
  }
  const loaded = loadCompose(input)
  const found = loaded.project ? reachOf(subjectOf(input, loaded, loaded.project)) : []
  expect(
    found.flatMap((one) => (one.from === 'web' && one.how === 'network' ? [`${one.to}:${one.ports}`] : [])),
  ).toEqual(['db:5432', 'api:8000'])
})
