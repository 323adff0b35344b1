import { expect, test } from 'vitest'
import { readBody } from './body'
import { isOwnPage } from './origin'

const HERE = 'https://cale.example.org'
const post = (headers: Record<string, string>, body = '{}') =>
  new Request(`${HERE}/api/x`, { method: 'POST', body, headers: { host: 'cale.example.org', ...headers } })

test.each([
  [{ origin: HERE }, true],
  [{ origin: HERE, 'sec-fetch-site': 'same-origin' }, true],
  [{}, true],
  [{ origin: 'https://evil.example' }, false],
  [{ origin: 'null' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ origin: HERE, 'sec-fetch-site': 'same-site' }, false],
  [{ origin: 'http://cale.example.org' }, false],
])('a write with %o: %s', (headers, expected) => {
  expect(isOwnPage(post(headers), HERE)).toBe(expected)
})

test('reading is always allowed', () => {
  expect(isOwnPage(new Request(HERE, { headers: { 'sec-fetch-site': 'cross-site' } }), HERE)).toBe(true)
})

test('a body is JSON, within its limit', async () => {
  expect(await readBody(post({}, '{"a":1}'), 10)).toEqual({ a: 1 })
  expect(await readBody(post({}, ''), 10)).toBeUndefined()
  await expect(readBody(post({}, '{"a":1111111}'), 10)).rejects.toMatchObject({ code: 'too-large' })
  await expect(readBody(post({}, '{"a'), 10)).rejects.toMatchObject({ code: 'invalid' })
})
