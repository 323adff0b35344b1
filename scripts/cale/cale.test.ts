import { describe, expect, test } from 'vitest'
import { cale, folderWith } from './testing'

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

describe('cale check', () => {
  test('a clean file says nothing on stdout', async () => {
    const cwd = folderWith({ Dockerfile: 'FROM hello-world:linux\n' })
    expect(await cale(['check', 'Dockerfile'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr: '1 fichier vérifié : rien à redire.\n',
    })
  })

  test('findings of a folder: place, words, line, Docker’s own sentence, section', async () => {
    const cwd = folderWith({
      'mon service/Dockerfile': '\uFEFFFROM alpine:3.22\r\nUSER nobody\r\nCMD npm start\r\n',
      'compose.yaml': 'services:\n  web:\n    imag: nginx\n',
    })
    const { status, stdout, stderr } = await cale(['check', '.'], { cwd })
    expect(status).toBe(1)
    expect(stdout).toContain('mon service/Dockerfile:3:5: avertissement [JSONArgsRecommended] CMD est en forme shell')
    expect(stdout).toContain('    3 │ CMD npm start\n      │     ^^^^^^^^^')
    expect(stdout).toContain('Docker dit : JSON arguments recommended for CMD')
    expect(stdout).toContain('cours : http://localhost:3000/cours/configurer-et-demarrer#cmd')
    expect(stdout).toContain('compose.yaml:3:5: erreur [unknown-attribute]')
    expect(stderr).toMatch(/^2 fichiers vérifiés : 1 erreur, 1 avertissement/)
  })

  test('what cannot be read is told, and the rest is checked', async () => {
    const cwd = folderWith({ Dockerfile: 'FROM alpine:3.22\nUSER nobody\nCMD x\n', 'a.png': Buffer.from([0]) })
    const { status, stdout, stderr } = await cale(['check', 'absent', 'a.png', 'Dockerfile'], { cwd })
    expect(status).toBe(2)
    expect(stdout).toContain('Dockerfile:3:5:')
    expect(stderr).toContain('« absent » n’existe pas')
    expect(stderr).toContain('« a.png » est un fichier binaire')
  })

  test('--json gives the words, --severity keeps what matters', async () => {
    const cwd = folderWith({ Dockerfile: 'FROM alpine\nCMD x\n' })
    const { status, stdout } = await cale(['check', '--json', '--severity', 'warning', 'Dockerfile'], { cwd })
    const { files, findings } = JSON.parse(stdout)
    expect([status, files]).toEqual([1, ['Dockerfile']])
    expect(findings).toMatchObject([
      { rule: 'JSONArgsRecommended', severity: 'warning', title: 'Commande en forme shell' },
    ])
  })

  test('a Dockerfile that a Compose file builds is checked in that context', async () => {
    const cwd = folderWith({
      'compose.yaml': 'services:\n  api:\n    build: { context: ., dockerfile: docker/api.Dockerfile }\n',
      'docker/api.Dockerfile': 'FROM alpine:3.22\nCOPY app.py /\nCOPY absent.py /\nUSER nobody\nCMD ["/app.py"]\n',
      'app.py': '',
    })
    const { stdout } = await cale(['check', '.'], { cwd })
    expect(stdout).toContain('docker/api.Dockerfile:3:6: ')
    expect(stdout).not.toContain('docker/api.Dockerfile:2:')
  })

  test('a variant made to be laid over the project is read over it', async () => {
    const cwd = folderWith({
      'compose.yaml': 'services:\n  web:\n    image: nginx:1.29\n',
      'compose.prod.yaml': 'services:\n  web:\n    restart: always\n',
    })
    expect((await cale(['check', '.'], { cwd })).stdout).toBe('')
  })

  test('--jsonl answers each line, the bad ones too', async () => {
    const lines = [
      '{"id":"a","dockerfile":"FROM alpine:3.22\\nCMD x"}',
      'pas du json',
      '',
      '{"id":"b"}',
      '{"id":"c","dockerfile":"FORM x","files":{"f":{"text":"","mode":"0755"},"l":{"link":"f"}}}',
    ]
    const { status, stdout, stderr } = await cale(['check', '--jsonl'], { input: lines.join('\n') })
    expect(status).toBe(2)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: 'a', ok: true, error: null, warnings: [{ rule: 'JSONArgsRecommended', line: 2 }] },
      { id: null, ok: false, error: { message: 'ligne 2 : ce n’est pas du JSON', line: null } },
      { id: 'b', ok: false, error: { message: 'ligne 4 : « dockerfile » : un texte est attendu' } },
      { id: 'c', ok: false, error: { message: expect.stringContaining('unknown instruction: FORM'), line: 1 } },
    ])
    expect(stderr.trim().split('\n')).toHaveLength(2)
  })

  test('--jsonl takes Compose projects too', async () => {
    const one = { id: 1, files: { 'compose.yaml': 'version: "3"\nservices:\n  web:\n    image: nginx\n' } }
    const two = { id: 2, files: { 'x.yaml': 'services:\n  web:\n    imag: nginx\n' }, argv: ['-f', 'x.yaml'] }
    const { status, stdout } = await cale(['check', '--jsonl'], {
      input: `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`,
    })
    expect(status).toBe(0)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      {
        ok: true,
        warnings: [{ rule: 'obsolete-version', file: 'compose.yaml', line: 1 }],
        advice: expect.arrayContaining([{ rule: 'image-latest', file: 'compose.yaml', line: 4 }]),
      },
      { ok: false, error: { message: expect.stringContaining("'imag' not allowed"), file: 'x.yaml', line: 3 } },
    ])
  })
})

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
