import { describe, expect, test } from 'vitest'
import { cale, folderWith } from '../../testing'

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
