import { expect, it } from 'vitest'
import { cpuMax, partager } from './cpu'
import { type ActionMemoire, DEPART, reduireMemoire } from './memoire'

const suite = (limite: number, ...types: ('demander' | 'relancer')[]) =>
  types.reduce<typeof DEPART>(
    (etat, type) => reduireMemoire(etat, { type }),
    reduireMemoire(DEPART, { type: 'limiter', limite } satisfies ActionMemoire),
  )

it('grants memory up to memory.max, and kills at the first byte above', () => {
  expect(suite(64, 'demander')).toEqual({ limite: 64, usage: 64, tue: false })
  expect(suite(64, 'demander', 'demander')).toEqual({ limite: 64, usage: 0, tue: true })
  expect(suite(256, 'demander', 'demander')).toMatchObject({ usage: 96, tue: false })
})

it('gives nothing to a dead process, and starts again under the same limit', () => {
  expect(suite(64, 'demander', 'demander', 'demander').tue).toBe(true)
  expect(suite(64, 'demander', 'demander', 'relancer')).toEqual({ limite: 64, usage: 32, tue: false })
})

it('shares the quota of a period between the threads', () => {
  expect(partager(0.5, 1)).toEqual({ quota: 50, marche: 50, etrangle: true })
  expect(partager(0.5, 2)).toEqual({ quota: 50, marche: 25, etrangle: true })
  expect(partager(2, 4)).toEqual({ quota: 200, marche: 50, etrangle: true })
})

it('stops nobody who stays under the quota', () => {
  expect(partager(1, 1)).toEqual({ quota: 100, marche: 100, etrangle: false })
  expect(partager(2, 1)).toMatchObject({ marche: 100, etrangle: false })
  expect(partager(null, 4)).toEqual({ quota: null, marche: 100, etrangle: false })
})

it('writes cpu.max as the kernel does', () => {
  expect(cpuMax(0.5)).toBe('50000 100000')
  expect(cpuMax(null)).toBe('max 100000')
})
