import { expect, test } from 'vitest'
import { destinationOf } from './destination'

function memory(initial: Record<string, string> = {}) {
  const kept = new Map(Object.entries(initial))
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

test('the address says it, and is remembered for that exercise', () => {
  const storage = memory()
  const toAna = { classId: 'a', assignmentId: 'd', userId: 'u' }
  expect(destinationOf('un', '?classe=a&devoir=d&compte=u', storage)).toEqual(toAna)
  expect(destinationOf('un', '', storage)).toEqual(toAna)
  expect(destinationOf('deux', '', storage)).toBeNull()
  expect(destinationOf('un', '?classe=b', storage)).toEqual({ classId: 'b', assignmentId: null, userId: null })
})

test('a damaged or absent storage is nobody’s class', () => {
  expect(destinationOf('un', '', memory({ 'cale-seche:remise:un': '{' }))).toBeNull()
  expect(destinationOf('un', '', memory({ 'cale-seche:remise:un': '{"classId":3}' }))).toBeNull()
  const refusing = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full')
    },
  }
  expect(destinationOf('un', '?classe=a', refusing)).toEqual({ classId: 'a', assignmentId: null, userId: null })
})
