import { expect, test } from 'vitest'
import type { Graph } from '@/lib/compose/graph/graph'
import { readDrawing } from '@/lib/compose/graph/read'
import { type Box, MOST, sheetOf, shorten } from './layout'
import { nextNode } from './move'

function graphOf(text: string): Graph {
  const read = readDrawing({ files: { 'compose.yaml': text } })
  if ('refused' in read) throw new Error(read.refused.docker)
  return read.drawing.graph
}

const SHOP = `services:
  web:
    image: web:1
    ports: ["8080:80"]
    depends_on: [api]
  api:
    image: api:1
    depends_on: { db: { condition: service_healthy } }
    volumes: ["files:/files"]
  db:
    image: postgres:17
    volumes: ["data:/var/lib/postgresql/data"]
volumes:
  data:
  files:
`

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

test('no two nodes overlap, and all are on the sheet', () => {
  const { boxes, width, height } = sheetOf(graphOf(SHOP))
  expect(boxes.map(({ node }) => node.id)).toEqual([
    'host',
    'service:web',
    'service:api',
    'service:db',
    'volume:data',
    'volume:files',
  ])
  expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([])
  expect(
    boxes.every(({ x, y, ...box }) => x >= 0 && y >= 0 && x + box.width <= width && y + box.height <= height),
  ).toBe(true)
})

test('what waits is above what it waits for', () => {
  const { boxes } = sheetOf(graphOf(SHOP))
  const y = (id: string) => boxes.find(({ node }) => node.id === id)?.y ?? -1
  expect(y('host')).toBeLessThan(y('service:web'))
  expect(y('service:web')).toBeLessThan(y('service:api'))
  expect(y('service:api')).toBeLessThan(y('service:db'))
})

test('the network that everyone is on is drawn around them, the others as nodes', () => {
  const common = sheetOf(graphOf(SHOP))
  const { frame } = common
  expect(frame?.node.id).toBe('network:default')
  const services = common.boxes.filter(({ node }) => node.kind === 'service')
  expect(services.every((box) => frame && box.x >= frame.x && box.x + box.width <= frame.x + frame.width)).toBe(true)
  expect(common.ties.some(({ edge }) => edge.detail.kind === 'joins')).toBe(false)
  const two = sheetOf(
    graphOf(
      'services:\n  a: { image: x, networks: [m] }\n  b: { image: x, networks: [m, n] }\n  c: { image: x, networks: [n] }\nnetworks: { m: , n: }\n',
    ),
  )
  expect(two.frame).toBeNull()
  expect(two.ties.filter(({ edge }) => edge.detail.kind === 'joins')).toHaveLength(4)
})

test('a project of a hundred services is laid out', () => {
  const services = Array.from(
    { length: 100 },
    (_, i) => `  s${i}: { image: x, depends_on: [${i > 0 ? `s${Math.floor(i / 3)}` : ''}] }\n`,
  )
  expect(sheetOf(graphOf(`services:\n${services.join('').replace('depends_on: []', 'tty: true')}`)).boxes).toHaveLength(
    100,
  )
})

test('a long name is shortened', () => {
  expect(shorten('a'.repeat(MOST))).toHaveLength(MOST)
  expect(shorten('a'.repeat(60))).toBe(`${'a'.repeat(MOST - 1)}…`)
})

test('arrows go to the nearest node that way', () => {
  const { boxes } = sheetOf(graphOf(SHOP))
  expect(nextNode(boxes, 'host', 'ArrowDown')).toBe('service:web')
  expect(nextNode(boxes, 'service:web', 'ArrowUp')).toBe('host')
  expect(nextNode(boxes, 'host', 'ArrowUp')).toBe('host')
  expect(nextNode(boxes, 'service:api', 'Home')).toBe('host')
  expect(nextNode(boxes, 'service:api', 'End')).toBe('volume:files')
  expect(nextNode(boxes, 'service:api', 'a')).toBeNull()
})
