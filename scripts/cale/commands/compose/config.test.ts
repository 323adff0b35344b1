import { describe, expect, test } from 'vitest'
import { cale, folderWith } from '../../testing'

describe('cale compose config', () => {
  const files = { 'tp é/compose.yaml': 'services:\n  web:\n    image: nginx:$TAG\n', 'tp é/.env': 'TAG=1.29\n' }

  test('prints the project, from a folder below it too', async () => {
    const cwd = folderWith({ ...files, 'tp é/src/x': '' })
    const here = await cale(['compose', 'config'], { cwd: `${cwd}/tp é` })
    expect(here).toMatchObject({ status: 0, stderr: '' })
    expect(here.stdout).toMatch(/^name: tp\nservices:\n {2}web:\n {4}image: nginx:1.29\n/)
    expect(await cale(['compose', 'config'], { cwd: `${cwd}/tp é/src` })).toEqual(here)
  })

  test('options may stand on both sides of config', async () => {
    const cwd = folderWith(files)
    const before = await cale(['compose', '-f', 'tp é/compose.yaml', '-p', 'x', 'config', '--format', 'json'], { cwd })
    const after = await cale(['compose', 'config', '--format=json', '-f', 'tp é/compose.yaml', '-px'], { cwd })
    expect(before).toEqual(after)
    expect(JSON.parse(before.stdout)).toMatchObject({ name: 'x', services: { web: { image: 'nginx:1.29' } } })
  })

  test('what compose says comes with what it means', async () => {
    const cwd = folderWith({ 'compose.yaml': 'services:\n  web:\n    imag: nginx\n' })
    const { status, stdout, stderr } = await cale(['compose', 'config'], { cwd })
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain("services.web additional properties 'imag' not allowed\n  compose.yaml:3:5 : ")
  })

  test('the standard input is a file, and the output another', async () => {
    const cwd = folderWith({})
    const argv = ['compose', '-f', '-', 'config', '-o', 'plat.yaml']
    expect(await cale(argv, { cwd, input: 'services: { a: { image: x } }' })).toMatchObject({ status: 0, stdout: '' })
    expect((await cale(['compose', '-f', 'plat.yaml', 'config', '--services'], { cwd })).stdout).toBe('a\n')
  })

  test.each([
    [['compose', 'config', '--formt', 'json'], 'option inconnue : --formt ; vouliez-vous dire « --format » ?'],
    [['compose', 'config', '--format'], '--format attend une valeur'],
    [['compose', 'config', '--resolve-image-digests'], 'cale n’en interroge aucun'],
    [['compose', 'cofnig'], '« cofnig » n’est pas une commande de cale compose ; vouliez-vous dire « config » ?'],
    [['compose', '-f', '.', 'config'], '« . » est un dossier, pas un fichier'],
  ])('%j is a wrong use', async (argv, message) => {
    const { status, stderr } = await cale(argv, { cwd: folderWith({}) })
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })

  test('--jsonl answers with the model', async () => {
    const lines = [
      { id: 1, files: { 'compose.yaml': 'services: { a: { image: x } }' } },
      {
        id: 2,
        files: { 'c.yaml': { text: 'services: { a: { image: "x:$T", profiles: [p] }, b: { image: y } }' } },
        argv: ['-f', 'c.yaml', '--profile', 'p', 'a'],
        env: { T: '1' },
      },
      { id: 3, files: {}, argv: ['--nope'] },
      { id: 4, files: { 'compose.yaml': '' } },
      { id: 5 },
    ]
    const { status, stdout } = await cale(['compose', 'config', '--jsonl'], {
      input: lines.map((one) => JSON.stringify(one)).join('\n'),
    })
    expect(status).toBe(2)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: 1, ok: true, error: null, model: { name: 'project', services: { a: { image: 'x', command: null } } } },
      { id: 2, ok: true, model: { services: { a: { image: 'x:1' } } } },
      { id: 3, ok: false, error: 'unknown flag: --nope', model: null },
      { id: 4, ok: false, error: 'empty compose file', model: null },
      { id: 5, ok: false, error: expect.stringContaining('« files »'), model: null },
    ])
  })
})
