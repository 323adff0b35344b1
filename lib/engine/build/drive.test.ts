import { expect, test } from 'vitest'
import { finish, finishSliced } from './drive'

function* count(to: number): Generator<void, number> {
  for (let at = 0; at < to; at++) yield
  return to
}

test('a computation that pauses comes to its end', async () => {
  expect(finish(count(100))).toBe(100)
  expect(await finishSliced(count(100))).toBe(100)
})

test('it stops where it is when it is cancelled', async () => {
  const controller = new AbortController()
  const endless = count(Number.POSITIVE_INFINITY)
  setTimeout(() => controller.abort(new Error('assez')), 1)
  await expect(finishSliced(endless, controller.signal)).rejects.toThrow('assez')
})
