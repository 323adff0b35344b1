import { expect, test } from 'vitest'
import { countedAttempt, markOf } from './counted'

const attempt = (submissionId: string, receivedAt: number, points: number) => ({
  submissionId,
  receivedAt,
  points,
  total: 20,
})
const DAY = 86_400_000
const rules = { deadline: DAY, lateRule: { kind: 'refuse' }, maxAttempts: null } as const

test('the best attempt counts, and the first of equals', () => {
  const attempts = [attempt('a', 1, 5), attempt('b', 2, 15), attempt('c', 3, 15), attempt('d', 4, 10)]
  expect(countedAttempt(attempts, rules)).toEqual({ share: 0.75, submissionId: 'b', late: false })
})

test('a late attempt does not take the place of one in time', () => {
  const attempts = [attempt('a', 1, 10), attempt('b', DAY + 1, 20)]
  expect(countedAttempt(attempts, rules).submissionId).toBe('a')
  const lateRule = { kind: 'penalty', percentPerDay: 25, days: 2 } as const
  expect(countedAttempt(attempts, { ...rules, lateRule })).toEqual({ share: 0.75, submissionId: 'b', late: true })
})

test('attempts beyond the limit are kept, not counted', () => {
  const attempts = [attempt('a', 1, 0), attempt('b', 2, 20)]
  expect(countedAttempt(attempts, { ...rules, maxAttempts: 1 })).toEqual({ share: 0, submissionId: 'a', late: false })
})

test('nothing sent, or nothing in time, is not a zero', () => {
  expect(countedAttempt([], rules).share).toBeNull()
  expect(countedAttempt([attempt('a', DAY + 1, 20)], rules).share).toBeNull()
})

test('the mark weighs its items', () => {
  expect(
    markOf([
      { weight: 3, share: 1 },
      { weight: 1, share: null },
    ]),
  ).toBe(15)
  expect(markOf([{ weight: 1, share: null }])).toBeNull()
  expect(markOf([{ weight: 1, share: 0 }])).toBe(0)
})
