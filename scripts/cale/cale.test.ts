import { describe, expect, test } from 'vitest'
import { cale } from './testing'

describe('cale', () => {
  test('lists its commands', async () => {
    const { status, stdout } = await cale(['--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('check')
  })

  test('alone, says how it is used, as an error', async () => {
    const { status, stdout, stderr } = await cale([])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage')
  })

  test('an unknown command may be a slip', async () => {
    const { status, stderr } = await cale(['chekc'])
    expect(status).toBe(2)
    expect(stderr).toContain('commande inconnue : « chekc » ; vouliez-vous dire « check » ?')
  })

  test('help of a command, asked both ways', async () => {
    const [before, after] = [await cale(['help', 'check']), await cale(['check', '--help'])]
    expect(before).toEqual(after)
    expect(before.stdout).toContain('cale check FICHIER')
  })
})
