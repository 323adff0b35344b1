import { describe, expect, test } from 'vitest'
import { cale } from '../../testing'

describe('cale exercise', () => {
  test('check proves an exercise', async () => {
    const { status, stdout } = await cale(['exercise', 'check', 'dockerfile-order-service'])
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^✓ dockerfile-order-service : \d+ preuves\n$/)])
  })

  test.each([
    [['exercise'], 'quelle commande ?'],
    [['exercise', 'chek'], 'vouliez-vous dire « check » ?'],
    [['exercise', 'check', 'absent'], 'aucun exercice ne s’appelle « absent »'],
    [['exercise', 'new'], 'quel nom donner à l’exercice ?'],
    [['exercise', 'new', 'Été'], '« Été » ne convient pas'],
    [['exercise', 'new', 'dockerfile-order-service'], 'existe déjà'],
    [['exercise', 'new', 'x', '--kind', 'python'], '--kind vaut dockerfile ou compose, et non « python »'],
  ])('%j is a wrong use', async (argv, message) => {
    const { status, stderr } = await cale(argv)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})
