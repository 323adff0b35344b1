import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { frenchMistakes } from '@/lib/text/french-mistakes'
import { parseMount } from '../build/mounts'
import { isSignal } from '../build/signals'
import { ADD_FLAGS, FROM_FLAGS, HEALTHCHECK_FLAGS, LABS_COPY_FLAGS, LABS_RUN_FLAGS } from '../instructions/flags'
import { SIGNALS } from './fr/signals'
import { MOUNTS } from './mounts'
import { INSTRUCTIONS, sourceOf } from './reference'

test.each([
  ['ADD', ADD_FLAGS],
  ['COPY', LABS_COPY_FLAGS],
  ['FROM', FROM_FLAGS],
  ['HEALTHCHECK', HEALTHCHECK_FLAGS],
  ['RUN', LABS_RUN_FLAGS],
] as const)('every flag of %s is explained, and takes what the engine says', (name, flags) => {
  const documented = INSTRUCTIONS[name].flags
  expect(Object.keys(documented).sort()).toEqual(Object.keys(flags).sort())
  for (const [flag, kind] of Object.entries(flags)) {
    expect(documented[flag]?.value === undefined).toBe(kind === 'boolean')
  }
})

test('the others have none', () => {
  const without = Object.entries(INSTRUCTIONS).filter(([, { flags }]) => Object.keys(flags).length === 0)
  expect(without).toHaveLength(13)
})

test.each(Object.entries(MOUNTS))('the engine takes every option of --mount=type=%s', (type, { options }) => {
  const samples: Record<string, string> = { mode: '0755', size: '1g', sharing: 'locked', uid: '1', gid: '1' }
  for (const [option, { value }] of Object.entries(options)) {
    const written = value === undefined ? option : `${option}=${samples[option] ?? 'x'}`
    expect(parseMount(`type=${type},target=/x,${written}`).error).toBeNull()
  }
})

test('signals are signals', () => {
  for (const signal of Object.keys(SIGNALS)) expect(isSignal(signal)).toBe(true)
})

test('a source is a section of the reference', () => {
  expect(sourceOf('COPY')).toBe('https://docs.docker.com/reference/dockerfile/#copy')
  expect(sourceOf('COPY', 'link')).toBe('https://docs.docker.com/reference/dockerfile/#copy---link')
  expect(sourceOf('HEALTHCHECK', 'interval')).toBe('https://docs.docker.com/reference/dockerfile/#healthcheck')
})

describe('the French of', () => {
  const folder = path.join(import.meta.dirname, 'fr')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  test.each(files.filter((file) => file.endsWith('.ts')))('fr/%s', (file) => {
    const words = readFileSync(path.join(folder, file), 'utf8')
    for (const [, text = ''] of words.matchAll(/'((?:[^'\\]|\\.)*)'/g)) expect(frenchMistakes(text)).toEqual([])
  })
})
