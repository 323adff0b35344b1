import { expect, test } from 'vitest'
import type { Location } from '@/lib/text/language'
import { lineIndex } from '@/lib/text/line-index'
import { definition, references } from './navigate'

const files: Record<string, string> = {
  'compose.yaml': `x-app: &app
  image: app:\${TAG:-\${OTHER}}
services:
  web:
    <<: *app
    build: ./web
    env_file: [web.env]
    ports: ["$PORT:80"]
    volumes: ["./web/x.conf:/x", "data:/data"]
    extends: { file: common.yaml, service: base }
volumes:
  data:
`,
  'common.yaml': 'services:\n  base:\n    image: x\n',
  'web/Dockerfile': 'FROM nginx\n',
  'web/x.conf': '',
  'web.env': 'A=1\n',
  '.env': '# les ports\nPORT=8080\n',
}

const at = (file: string, marked: string, offset = 1) => {
  const text = files[file] ?? ''
  return lineIndex(text).position(text.indexOf(marked) + offset)
}
const show = (location: Location | null) => {
  if (!location) return null
  const index = lineIndex(files[location.file] ?? '')
  const { start, end } = location.range
  return `${location.file}:${start.line} ${files[location.file]?.slice(index.offset(start), index.offset(end))}`
}

test.each([
  ['*app', 'compose.yaml:1 app'],
  ['data:/', 'compose.yaml:12 data'],
  ['$PORT', '.env:2 PORT'],
  ['OTHER', null],
  ['./web\n', 'web/Dockerfile:1 '],
  ['web.env', 'web.env:1 '],
  ['./web/x', 'web/x.conf:1 '],
  ['common.yaml', 'common.yaml:1 '],
  ['base }', 'common.yaml:2 base'],
  ['image', null],
])('the definition of %s', (marked, expected) => {
  expect(show(definition({ path: 'compose.yaml', files }, at('compose.yaml', marked)))).toBe(expected)
})

test('the references of an anchor, a variable and a name', () => {
  const from = (file: string, marked: string) => references({ path: file, files }, at(file, marked)).map(show)
  expect(from('compose.yaml', '&app')).toEqual(['compose.yaml:1 app', 'compose.yaml:5 app'])
  expect(from('compose.yaml', '$PORT')).toEqual(['.env:2 PORT', 'compose.yaml:8 PORT'])
  expect(from('.env', 'PORT')).toEqual(['.env:2 PORT', 'compose.yaml:8 PORT'])
  expect(from('common.yaml', 'base')).toEqual(['compose.yaml:10 base', 'common.yaml:2 base'])
  expect(from('compose.yaml', 'image')).toEqual([])
})
