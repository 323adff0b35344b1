import { expect, test } from 'vitest'
import { points, remarks } from './note'

const grade = { share: 0.5, late: false, overridden: false, attempts: 2, key: 'x', weight: 1, submissionId: null }

test.each([
  [{}, '2 essais'],
  [{ attempts: 1 }, '1 essai'],
  [{ attempts: 0, share: null }, 'aucun essai'],
  [{ share: null }, '2 essais, aucun ne compte'],
  [{ late: true }, '2 essais, en retard'],
  [{ attempts: 0, overridden: true }, 'aucun essai, modifiée par un enseignant'],
])('%o is told by « %s »', (more, sentence) => {
  expect(remarks({ ...grade, ...more })).toBe(sentence)
})

test('points are written in French', () => {
  expect(points(12.345)).toBe('12,35')
  expect(points(20)).toBe('20')
})
