import { cpSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { proofsOf } from '@/content/exercices/prove'
import { folderWith } from '../../testing'
import { exercise as compose } from './modeles/compose/exercice'
import { exercise as dockerfile } from './modeles/dockerfile/exercice'
import { KINDS, scaffold } from './scaffold'

const MODELS = { dockerfile, compose }

describe.each(KINDS)('a new %s exercise', (kind) => {
  test('is sound before anyone changes it', () => {
    const root = folderWith({})
    cpSync(path.join(import.meta.dirname, 'modeles'), path.join(root, 'scripts/cale/commands/exercise/modeles'), {
      recursive: true,
    })
    expect(scaffold(root, 'mon-exercice', kind)).toBe(path.join(root, 'content/exercices/mon-exercice'))
    const exercise = { ...MODELS[kind], id: 'mon-exercice' }
    const faults = proofsOf('mon-exercice', exercise, root).flatMap(({ name, faults }) =>
      faults().map((fault) => `${name} : ${fault}`),
    )
    expect(faults).toEqual([])
  })
})

test('a folder that is there is left alone', () => {
  const root = folderWith({ 'content/exercices/pris/exercice.ts': 'à moi' })
  expect(scaffold(root, 'pris', 'compose')).toBe(null)
})
