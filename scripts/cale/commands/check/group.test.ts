import { expect, test } from 'vitest'
import { groupByName } from './group'

test('a project and its override are one target; other Compose files stand alone', () => {
  const names = ['compose.override.yaml', 'compose.prod.yaml', 'compose.yaml', 'api/Dockerfile', 'api/x.py']
  expect(groupByName('/tp', names)).toEqual([
    { kind: 'compose', folder: '/tp', names: ['compose.yaml', 'compose.override.yaml'] },
    { kind: 'compose', folder: '/tp', names: ['compose.prod.yaml'] },
    { kind: 'dockerfile', folder: '/tp/api', name: 'Dockerfile' },
  ])
})
