import { expect, test } from 'vitest'
import { readDrawing } from './read'

const TEXT = `services:
  web:
    build: ./web
    ports: ["8080:80", "127.0.0.1:9000:9000"]
    depends_on:
      api: { condition: service_healthy }
    networks: [front]
  api:
    image: my-api:1
    deploy: { replicas: 3 }
    networks: { front: , back: { aliases: [metier] } }
    volumes: ["data:/data:ro", "./conf:/conf"]
  side:
    image: side:1
    network_mode: service:api
    profiles: [debug]
networks:
  front:
  back: { external: true }
volumes:
  data:
  unused:
`

function drawing(text: string) {
  const read = readDrawing({ files: { 'compose.yaml': text } })
  if ('refused' in read) throw new Error(read.refused.docker)
  return read.drawing
}

test('nodes are what services use, with where they are written', () => {
  const { nodes } = drawing(TEXT).graph
  expect(
    nodes.map(
      ({ id, made, replicas, external, origin, lastLine }) =>
        `${id} ${made} ${replicas}${external ? ' external' : ''} ${origin?.range.start.line ?? '-'}-${lastLine}`,
    ),
  ).toEqual([
    'host  1 --0',
    'service:web ./web 1 2-7',
    'service:api my-api:1 3 8-12',
    'service:side side:1 1 13-16',
    'network:front  1 18-18',
    'network:back  1 external 19-19',
    'volume:data  1 21-21',
  ])
})

test('edges say what ties them, and where', () => {
  const { edges } = drawing(TEXT).graph
  expect(edges.map(({ id, origin }) => `${origin?.range.start.line} ${id}`)).toEqual([
    '4 host publishes service:web',
    '6 service:web waits service:api',
    '7 service:web joins network:front',
    '11 service:api joins network:front',
    '11 service:api joins network:back',
    '12 service:api mounts volume:data /data',
    '15 service:side waits service:api',
    '15 service:side lends service:api',
  ])
})

test('the default network is drawn, though nobody wrote it', () => {
  const { graph } = drawing('services:\n  web:\n    image: x\n')
  expect(graph.nodes.map(({ id, origin }) => [id, origin?.range.start.line])).toEqual([
    ['service:web', 2],
    ['network:default', undefined],
  ])
})

test('published ports, one a line', () => {
  expect(
    drawing(TEXT).published.map(
      ({ service, address = '*', host, target }) => `${address}:${host} ${service}:${target}`,
    ),
  ).toEqual(['*:8080 web:80', '127.0.0.1:9000 web:9000'])
})

test('a project that does not load says why', () => {
  expect(readDrawing({ files: { 'compose.yaml': 'services:\n  web: {}\n' } })).toMatchObject({
    refused: { rule: 'no-image-nor-build' },
  })
  expect(readDrawing({ files: {} })).toMatchObject({ refused: { rule: 'no-config-file' } })
})
