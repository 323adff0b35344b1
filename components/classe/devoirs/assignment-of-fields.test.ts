import { expect, test } from 'vitest'
import { assignmentOfFields } from './assignment-of-fields'

const works = [
  { kind: 'exercise', ref: 'un' },
  { kind: 'exercise', ref: 'deux' },
] as const

test('only what is chosen is sent, with its weight as a French hand types it', () => {
  const fields = { 'choisi exercise:deux': 'on', 'coefficient exercise:deux': '1,5', 'coefficient exercise:un': '9' }
  expect(assignmentOfFields(fields, works).items).toEqual([{ kind: 'exercise', ref: 'deux', weight: 1.5 }])
})

test('empty fields say no limit', () => {
  expect(assignmentOfFields({ closesAt: '', maxAttempts: '' }, works)).toMatchObject({
    closesAt: null,
    maxAttempts: null,
    lateRule: { kind: 'refuse' },
    exam: false,
    published: false,
  })
})

test('a penalty is sent with its numbers', () => {
  expect(assignmentOfFields({ late: 'penalty', percentPerDay: '10', days: '7' }, works).lateRule).toEqual({
    kind: 'penalty',
    percentPerDay: 10,
    days: 7,
  })
})

test('what is no number reaches the server, which refuses it', () => {
  expect(assignmentOfFields({ maxAttempts: 'trois' }, works).maxAttempts).toBe('trois')
})
