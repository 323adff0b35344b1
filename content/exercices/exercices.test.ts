import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { totalPoints } from '@/lib/grading/exercise'
import type { Files } from '@/lib/grading/files'
import { grade } from '@/lib/grading/grade'
import { isFull } from '@/lib/grading/verdict'
import { z } from '@/lib/zod'
import { exerciseFolder, startFiles, variantFiles, variantNames } from './load'
import { EXERCISES } from './registry.generated'

const expectedSchema = z.strictObject({ perd: z.record(z.string(), z.int().positive()) })

test('the registry is up to date', () => {
  execFileSync(process.execPath, ['scripts/exercices/generate.mjs', '--check'])
})

describe.each([...EXERCISES])('%s', (id, exercise) => {
  const lost = (files: Files) =>
    Object.fromEntries(
      grade(exercise, files)
        .checks.filter(({ state }) => state !== 'reached')
        .map((check) => [check.id, check.worth]),
    )
  const variants = variantNames(id)
  const ok = variants.filter((name) => name.startsWith('variantes/ok-'))
  const ko = variants.filter((name) => name.startsWith('variantes/ko-'))

  test('is worth 20 points, and its folder bears its name', () => {
    expect(totalPoints(exercise)).toBe(20)
    expect(exercise.id).toBe(id)
  })

  test('has variants enough', () => {
    expect(ok.length).toBeGreaterThanOrEqual(3)
    expect(ko.length).toBeGreaterThanOrEqual(6)
    expect([...ok, ...ko].sort()).toEqual(variants)
  })

  test('the start is not full', () => {
    expect(isFull(grade(exercise, startFiles(exercise)))).toBe(false)
  })

  test.each(['solution', ...ok])('%s gets all the points', (name) => {
    expect(lost(variantFiles(exercise, name))).toEqual({})
  })

  test.each(ko)('%s loses what it declares', (name) => {
    const file = path.join(exerciseFolder(id), name, 'attendu.json')
    const { perd } = expectedSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    expect(lost(variantFiles(exercise, name))).toEqual(perd)
  })

  test('every sentence of a reason has its values', () => {
    for (const name of ko) {
      for (const { reason } of grade(exercise, variantFiles(exercise, name)).checks) {
        if (reason) expect([reason.constat, reason.pourquoi, ...reason.pistes].join(' ')).not.toMatch(/\{\w+\}/)
      }
    }
  })
})
