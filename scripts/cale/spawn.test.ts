import { expect, test } from 'vitest'
import { folderWith, spawned } from './testing'

const files = { 'tp é/Dockerfile': 'FROM alpine:3.22\nUSER nobody\nCMD npm start\n' }

test('the real command checks a file from where it is typed', async () => {
  const { status, stdout, stderr } = await spawned(['check', 'Dockerfile'], { cwd: `${folderWith(files)}/tp é` })
  expect(status).toBe(1)
  expect(stdout).toMatch(/^Dockerfile:3:5: avertissement \[JSONArgsRecommended\] /m)
  expect(stderr).toMatch(/^1 fichier vérifié : /)
})

test('a clean project ends with 0, a wrong use with 2', async () => {
  const cwd = folderWith({ 'compose.yaml': 'services: { a: { image: "x:1" } }\n' })
  expect((await spawned(['compose', 'config', '-q'], { cwd })).status).toBe(0)
  const wrong = await spawned(['chekc'], { cwd })
  expect([wrong.status, wrong.stdout]).toEqual([2, ''])
  expect(wrong.stderr).toContain('commande inconnue : « chekc » ; vouliez-vous dire « check » ?')
})

test('a stream of cases goes through, however long', async () => {
  const line = `${JSON.stringify({ id: 'x', dockerfile: 'FROM alpine:3.22\nCMD x\n' })}\n`
  const { status, stdout } = await spawned(['check', '--jsonl'], { input: line.repeat(3000) })
  expect(status).toBe(0)
  expect(stdout.trim().split('\n')).toHaveLength(3000)
})

test('the same grade in a process of its own', async () => {
  const folder = 'content/exercices/dockerfile-order-service/variantes/ko-root'
  const { status, stdout } = await spawned(['grade', 'dockerfile-order-service', '--csv', folder])
  expect(status).toBe(1)
  expect(stdout).toContain(`${folder},18,20,`)
})
