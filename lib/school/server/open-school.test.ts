import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FolderInUse } from '../db/lock'
import { testCatalogue } from '../testing/catalogue'
import { BadEnvironment, openSchool as open } from './open-school'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'cale-ouverture-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

const openSchool = (environment: NodeJS.ProcessEnv) => open(environment, testCatalogue)
const environment = () => ({ DATA_DIR: dataDir }) as unknown as NodeJS.ProcessEnv

test('the secret is made once, for its owner’s eyes', async () => {
  const first = await openSchool(environment())
  await first.close()
  const second = await openSchool(environment())
  await second.close()
  expect(second.school.config.secret).toBe(first.school.config.secret)
  expect((await stat(path.join(dataDir, 'secret'))).mode & 0o777).toBe(0o600)
})

test('a folder that another process uses is refused with its number', async () => {
  await writeFile(path.join(dataDir, 'serveur.pid'), '1')
  await expect(openSchool(environment())).rejects.toThrow(FolderInUse)
  await expect(openSchool(environment())).rejects.toThrow(/processus 1/)
})

test('the lock of a process that is gone is taken over', async () => {
  await writeFile(path.join(dataDir, 'serveur.pid'), '999999999')
  const opened = await openSchool(environment())
  expect(await readFile(path.join(dataDir, 'serveur.pid'), 'utf8')).toBe(String(process.pid))
  await opened.close()
})

test('mistakes of the environment are told together', async () => {
  await expect(openSchool({ ...environment(), PORT: '0', PUBLIC_URL: 'cale' })).rejects.toThrow(BadEnvironment)
})

test('a damaged secret is said, not replaced', async () => {
  await writeFile(path.join(dataDir, 'secret'), 'abc')
  await expect(openSchool(environment())).rejects.toThrow(/abîmé/)
})
