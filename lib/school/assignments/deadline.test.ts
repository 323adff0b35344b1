import { expect, test } from 'vitest'
import { deadlineFor, keptShare } from './deadline'

const HOUR = 3_600_000
const none = { extraTime: 0, closesAt: null, maxAttempts: null }
const exam = { opensAt: 0, closesAt: 3 * HOUR, exam: true }

test.each([
  ['no date limit', { ...exam, closesAt: null, exam: false }, none, null],
  ['everybody', exam, none, 3 * HOUR],
  ['a third more time in an exam', exam, { ...none, extraTime: 33 }, 3 * HOUR * 1.33],
  ['no more time at home', { ...exam, exam: false }, { ...none, extraTime: 33 }, 3 * HOUR],
  ['an allowance', exam, { ...none, closesAt: 5 * HOUR }, 5 * HOUR],
  ['an allowance that takes nothing away', exam, { ...none, extraTime: 100, closesAt: 4 * HOUR }, 6 * HOUR],
])('%s', (_, assignment, rights, expected) => {
  expect(deadlineFor(assignment, rights)).toBe(expected)
})

const penalty = { kind: 'penalty', percentPerDay: 40, days: 3 } as const
test.each([
  [10 * HOUR, 1],
  [10 * HOUR + 1, 0.6],
  [34 * HOUR, 0.6],
  [34 * HOUR + 1, 0.2],
  [60 * HOUR, 0],
  [1000 * HOUR, 0],
])('received at %d, with 40 %% off a day', (at, share) => {
  expect(keptShare(at, 10 * HOUR, penalty)).toBeCloseTo(share)
})

test('without a penalty, late counts for nothing; without a date, nothing is late', () => {
  expect(keptShare(11, 10, { kind: 'refuse' })).toBe(0)
  expect(keptShare(11, null, { kind: 'refuse' })).toBe(1)
})
