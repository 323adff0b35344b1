import { expect, test } from 'vitest'
import { fromLocalInput, toLocalInput } from './local-time'

test.each(['2026-11-25T08:05', '2026-07-01T00:00', '0999-01-02T03:04'])('%s comes back as it was typed', (text) => {
  expect(toLocalInput(fromLocalInput(text))).toBe(text)
})

test('is read on the clock of this machine, which is not the world’s', () => {
  expect(fromLocalInput('2026-11-25T08:00')).toBe(new Date(2026, 10, 25, 8).getTime())
})

test.each([undefined, '', 'demain'])('%j is no date', (text) => {
  expect(fromLocalInput(text)).toBeNull()
})

test('no date shows nothing', () => {
  expect(toLocalInput(null)).toBe('')
})
