import { expect, test } from 'vitest'
import { parse } from '../parse'
import { assignmentSchema } from './assignment'

const good = { title: 'TP', opensAt: 0, closesAt: null, items: [{ kind: 'exercise', ref: 'un' }] }
const fields = (more: object) => {
  try {
    parse(assignmentSchema, { ...good, ...more })
    return {}
  } catch (error) {
    return (error as { fields: Record<string, string> }).fields
  }
}

test('what is left out takes its default', () => {
  expect(parse(assignmentSchema, good)).toMatchObject({ maxAttempts: null, exam: false, lateRule: { kind: 'refuse' } })
})

test.each([
  [{ maxAttempts: 'trois' }, 'maxAttempts', /essais est entier/],
  [{ maxAttempts: 0 }, 'maxAttempts', /essais est entier/],
  [{ lateRule: { kind: 'penalty', percentPerDay: '', days: 7 } }, 'lateRule.percentPerDay', /0 à 100/],
  [{ lateRule: { kind: 'penalty', percentPerDay: 10, days: 1.5 } }, 'lateRule.days', /1 à 365/],
  [{ items: [{ kind: 'exercise', ref: 'un', weight: 'x' }] }, 'items.0.weight', /coefficient/],
  [{ opensAt: null }, 'opensAt', /date/],
  [{ exam: true }, 'closesAt', /examen/],
])('%o is refused in French beside its field', (more, field, sentence) => {
  expect(fields(more)).toEqual({ [field]: expect.stringMatching(sentence) })
})
