import { expect, it } from 'vitest'
import { derouler, FIN, phaseA } from './chronologie'

it('starts order-service too early when it only waits for a start', () => {
  const { appel, order, sondes } = derouler('service_started')
  expect(appel).toEqual({ a: 1, ok: false })
  expect(order.map(({ phase }) => phase)).toEqual(['demarre', 'arrete'])
  expect(sondes).toEqual([])
})

it('waits for the first probe that succeeds', () => {
  const { appel, order, sondes } = derouler('service_healthy')
  expect(sondes).toEqual([
    { a: 1, ok: false },
    { a: 2, ok: false },
    { a: 3, ok: false },
    { a: 4, ok: true },
  ])
  expect(order[1]?.de).toBe(4)
  expect(appel).toEqual({ a: 5, ok: true })
})

it.each(['service_started', 'service_healthy'] as const)('covers the whole time without a hole (%s)', (condition) => {
  for (const segments of [derouler(condition).auth, derouler(condition).order]) {
    expect(segments[0]?.de).toBe(0)
    expect(segments.at(-1)?.a).toBe(FIN)
    segments.slice(1).forEach(({ de }, rang) => {
      expect(de).toBe(segments[rang]?.a)
    })
  }
})

it('tells the phase at an instant', () => {
  const { auth, order } = derouler('service_healthy')
  expect([0, 3, 4, 6].map((t) => phaseA(auth, t))).toEqual(['demarre', 'demarre', 'pret', 'pret'])
  expect([0, 3, 4, 5].map((t) => phaseA(order, t))).toEqual(['attend', 'attend', 'demarre', 'pret'])
})
