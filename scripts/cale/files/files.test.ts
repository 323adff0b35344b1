import { once } from 'node:events'
import { mkdirSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../testing'
import { lazyTexts } from './lazy'
import { readText } from './read-text'
import { walk } from './walk'

test.each([
  ['absent', 'n’existe pas'],
  ['dossier', 'est un dossier, pas un fichier'],
  ['dossier/x/y', 'n’existe pas'],
  ['image.png', 'est un fichier binaire, pas un texte'],
  ['latin1', 'n’est pas en UTF-8 (ligne 2) : enregistrez-le en UTF-8'],
  ['bloc-notes', 'est enregistré en UTF-16 : enregistrez-le en UTF-8'],
  ['tourne', 'est un lien qui tourne en rond'],
])('reading %s says why it cannot be', (name, reason) => {
  const folder = folderWith({
    'dossier/x': '',
    'image.png': Buffer.from([137, 80, 78, 71, 0, 1]),
    latin1: Buffer.from('FROM a\n# \xe9t\xe9\n', 'latin1'),
    'bloc-notes': Buffer.from('\uFEFFFROM a', 'utf16le'),
  })
  symlinkSync('tourne', path.join(folder, 'tourne'))
  expect(() => readText(path.join(folder, name), name)).toThrow(`« ${name} » ${reason}`)
})

test('a text is read as it is, marks and line ends included', () => {
  const folder = folderWith({ Dockerfile: '\uFEFFFROM a\r\n# 🐳\r\n' })
  expect(readText(path.join(folder, 'Dockerfile'), 'Dockerfile')).toBe('\uFEFFFROM a\r\n# 🐳\r\n')
})

test('walking does not follow links, nor enter what is skipped', () => {
  const folder = folderWith({ 'b/é à.txt': '', a: '', 'node_modules/x/y': '' })
  mkdirSync(path.join(folder, 'vide'))
  symlinkSync('..', path.join(folder, 'b/boucle'))
  expect(walk(folder, { skip: new Set(['node_modules']) })).toEqual({
    files: ['a', 'b/boucle', 'b/é à.txt'],
    unreadable: [],
    cut: false,
  })
})

test('a socket among the files is not listed: reading it could wait for ever', async () => {
  const folder = folderWith({ a: '' })
  const server = createServer().listen(path.join(folder, 'Dockerfile'))
  await once(server, 'listening')
  expect(walk(folder).files).toEqual(['a'])
  server.close()
})

test('walking stops at its limit, and says so', () => {
  const folder = folderWith({ a: '', b: '', c: '' })
  expect(walk(folder, { limit: 2 })).toMatchObject({ cut: true, files: { length: 2 } })
  expect(walk(folder, { limit: 3 })).toMatchObject({ cut: false })
})

test('a folder that is gone is told, not thrown', () => {
  expect(walk('/nulle/part').unreadable).toEqual([{ folder: '', reason: 'n’existe pas' }])
})

test('lazy texts list their names, and read what is asked for', () => {
  const folder = folderWith({ a: 'un' })
  const texts = lazyTexts(folder, ['a', 'absent', '__proto__'])
  expect(Object.keys(texts)).toEqual(['a', 'absent', '__proto__'])
  expect(texts.a).toBe('un')
  expect(texts.absent).toBe('')
})
