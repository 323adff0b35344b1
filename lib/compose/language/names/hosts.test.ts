import { expect, test } from 'vitest'
import { hostsIn } from './hosts'

test.each([
  ['http://api:8000/x', ['api@7']],
  ['http://api/x', ['api@7']],
  ['redis://:pass@cache/0', ['cache@14']],
  ['postgres://u:p@db:5432/app', ['db@15']],
  ['kafka-1:9092,kafka-2:9092', ['kafka-1@0', 'kafka-2@13']],
  ['db', []],
  ['10:30', []],
  ['a: b', []],
])('%s', (text, hosts) => {
  expect(hostsIn(text).map(({ name, at }) => `${name}@${at}`)).toEqual(hosts)
})

test('a variable may say that its value is a host', () => {
  expect(hostsIn('db', 'POSTGRES_HOST')).toEqual([{ name: 'db', at: 0 }])
  expect(hostsIn('db', 'POSTGRES_DB')).toEqual([])
})
