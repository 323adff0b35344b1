import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyReading, markRead, normaliseReading, progress } from './state'

test('sound data comes through unchanged', () => {
  const state = {
    read: { images: ['couches'] },
    last: { chapter: 'images', section: 'couches' },
    tabs: { systeme: 'linux' },
    shortcuts: false,
  }
  expect(normaliseReading(JSON.parse(JSON.stringify(state)))).toEqual(state)
})

test('damaged parts are dropped, sound ones kept', () => {
  expect(
    normaliseReading({ read: { images: ['couches', 3, 'couches'], '<b>': ['x'] }, last: { chapter: 1 }, tabs: [] }),
  ).toEqual({ ...emptyReading, read: { images: ['couches'] } })
})

test('anything at all is accepted, and normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const once = normaliseReading(value)
      expect(normaliseReading(once)).toEqual(once)
    }),
  )
})

test('progress counts the sections of today, once each', () => {
  let state = markRead(emptyReading, 'images', 'image')
  state = markRead(state, 'images', 'image')
  state = markRead(state, 'images', 'disparue')
  expect(progress(state, 'images', ['image', 'couches'])).toBe(0.5)
  expect(progress(state, 'volumes', [])).toBe(0)
})
