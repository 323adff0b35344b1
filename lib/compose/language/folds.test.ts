import { expect, test } from 'vitest'
import type { OutlineItem } from '@/lib/text/language'
import { foldsOf } from './folds'
import { outlineOf } from './outline'
import { sourceOf } from './syntax/source'

const TEXT = `# Deux lignes
# de commentaire
services:
  web:
    image: nginx
    ports:
      - "80:80"
      - target: 81
        published: "81"

  db:
    build: { context: ./db }
    depends_on: [web, cache]
    command: |
      a
      b

volumes:
  data: { driver: local }
`

test('blocks fold under their key, and comments together', () => {
  const folds = foldsOf(sourceOf('compose.yaml', TEXT)).map(({ start, end, kind }) => `${start}-${end}${kind ?? ''}`)
  expect(folds).toEqual(['1-2comment', '3-16', '4-9', '6-9', '8-9', '11-16', '14-16', '18-19'])
})

test('the outline goes from sections to attributes', () => {
  const shown = (items: readonly OutlineItem[], indent = ''): string[] =>
    items.flatMap(({ name, detail, kind, children }) => [
      `${indent}${kind} ${name} ${detail}`.trimEnd(),
      ...shown(children, `${indent} `),
    ])
  expect(shown(outlineOf(sourceOf('compose.yaml', TEXT)))).toEqual([
    'section services 2',
    ' service web nginx',
    '  attribute image nginx',
    '  attribute ports 2',
    ' service db ./db',
    '  attribute build 1',
    '  attribute depends_on web, cache',
    '  attribute command |',
    'section volumes 1',
    ' resource data local',
    '  attribute driver local',
  ])
})
