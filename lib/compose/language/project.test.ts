import { expect, test } from 'vitest'
import { workspaceOf } from './names/workspace'
import { diagnosticsIn, projectAround } from './project'

const web = (more = '') => `services:\n  web:\n    image: nginx:1.29\n${more}`

const files = {
  'compose.yaml': `include: [parts/db.yaml]\n${web()}`,
  'compose.override.yaml': 'services:\n  web:\n    imgae: x\n',
  'compose.prod.yaml': 'services:\n  web:\n    restart: always\n    oops: 1\n',
  'parts/db.yaml': 'services:\n  db:\n    image: postgres:17\n    wrong: 1\n',
  'demo/compose.yaml': web('    extends: { service: base, file: ../common.yaml }\n    nope: 1\n'),
  'common.yaml': 'services:\n  base:\n    tty: true\n    bad: 1\n',
}

const rules = (file: string, texts: Record<string, string> = files) =>
  diagnosticsIn(workspaceOf(texts), file).map(({ rule, params, range }) => `${range.start.line} ${rule} ${params.name}`)

test('a file is read among those of its project', () => {
  expect(rules('demo/compose.yaml')).toEqual(['5 unknown-attribute nope'])
  expect(rules('parts/db.yaml')).toEqual(['4 unknown-attribute wrong'])
  const { 'parts/db.yaml': _, ...others } = files
  const plain = { ...others, 'compose.yaml': web() }
  expect(rules('compose.override.yaml', plain)).toEqual(['3 unknown-attribute imgae'])
  expect(rules('compose.prod.yaml', plain)).toEqual(['4 unknown-attribute oops'])
  expect(rules('compose.yaml', plain)).toEqual([])
})

test('a project in a folder is loaded from there', () => {
  const { project } = projectAround(
    workspaceOf({ 'a/b/compose.yaml': web('    env_file: x.env\n'), 'a/b/x.env': 'A=1\n' }),
    'a/b/compose.yaml',
  )
  expect(project?.name).toBe('b')
  expect(project?.services.web?.environment).toEqual({ A: '1' })
})
