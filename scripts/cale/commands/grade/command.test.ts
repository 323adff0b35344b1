import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cale, folderWith } from '../../testing'

describe('cale grade', () => {
  const exercise = 'content/exercices/dockerfile-order-service'

  test('the variants of an exercise get the grades that their folders declare', async () => {
    const names = readdirSync(`${exercise}/variantes`)
    const folders = names.map((name) => `${exercise}/variantes/${name}`)
    const { status, stdout } = await cale(['grade', 'dockerfile-order-service', '--json', ...folders])
    expect(status).toBe(1)
    const lost = names.map((name) => {
      const file = `${exercise}/variantes/${name}/attendu.json`
      const perd: Record<string, number> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).perd : {}
      return Object.values(perd).reduce((sum, points) => sum + points, 0)
    })
    const got = (JSON.parse(stdout) as { points: number; total: number }[]).map(({ points, total }) => total - points)
    expect(got).toEqual(lost)
  })

  test('one folder gets its reasons, several a table, with --csv a gradebook', async () => {
    const cwd = folderWith({
      'Zoé/tp/Dockerfile': 'FROM node:24\nCMD npm start\n',
      '=Bob/Dockerfile.txt': 'FROM node:24\n',
    })
    const one = await cale(['grade', 'dockerfile-order-service', 'Zoé'], { cwd })
    expect(one.status).toBe(1)
    expect(one.stdout).toMatch(/^Écrire le Dockerfile d’order-service : \d+ \/ 20\n/)
    expect(one.stdout).toContain('✓ 2/2  L’image se construit.')
    expect(one.stdout).toMatch(/✗ 0\/2 {2}Le conteneur ne tourne pas en root\.\n {7}\S/)
    const many = await cale(['grade', 'dockerfile-order-service', 'Zoé', '=Bob', 'absent'], { cwd })
    expect(many.status).toBe(2)
    expect(many.stdout).toMatch(/^Zoé .*\(l’exercice est dans tp\)/m)
    expect(many.stdout).toMatch(/^=Bob +0 \/ 20 .*« Dockerfile\.txt » est là/m)
    expect(many.stderr).toContain('« absent » n’existe pas')
    expect(many.stderr).toContain('2 dossiers notés : 0 complet')
    const csv = await cale(['grade', 'dockerfile-order-service', '--csv', 'Zoé', '=Bob'], { cwd })
    expect(csv.stdout).toMatch(/^dossier,points,total,construit,.*,remarques\r\nZoé,\d+,20,2,/)
    expect(csv.stdout).toContain("\r\n'=Bob,0,20,")
  })

  test('what the exercise provides is its own; a link out of the folder is not read', async () => {
    const cwd = folderWith({ 'x/Dockerfile': 'FROM node:24\n', 'x/src/server.js': 'autre', secret: 'FROM secret\n' })
    symlinkSync(`${cwd}/secret`, `${cwd}/x/.dockerignore`)
    const { stdout } = await cale(['grade', 'dockerfile-order-service', 'x'], { cwd })
    expect(stdout).toContain('src/server.js a été modifié : c’est l’original qui compte')
    expect(stdout).toContain('mène hors du dossier')
  })

  test('--min says how many points are enough', async () => {
    const folder = `${exercise}/variantes/ko-root`
    expect((await cale(['grade', 'dockerfile-order-service', folder, '--min', '18'])).status).toBe(0)
    expect((await cale(['grade', 'dockerfile-order-service', folder, '--min', '19'])).status).toBe(1)
  })

  test.each([
    [[], 'quel exercice faut-il noter ? Il y a '],
    [['dockerfile-order-servise', '.'], 'vouliez-vous dire « dockerfile-order-service » ?'],
    [['dockerfile-order-service'], 'quel dossier faut-il noter ?'],
    [['dockerfile-order-service', '.', '--min', 'dix'], '--min attend un nombre de points, et non « dix »'],
    [['dockerfile-order-service', 'deux'], '« deux » contient plusieurs fois Dockerfile (a, b)'],
    [['dockerfile-order-service', 'deux/a/Dockerfile'], 'n’est pas un dossier'],
  ])('%j is a wrong use', async (argv, message) => {
    const cwd = folderWith({ 'deux/a/Dockerfile': '', 'deux/b/Dockerfile': '' })
    const { status, stderr } = await cale(['grade', ...argv], { cwd })
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})
