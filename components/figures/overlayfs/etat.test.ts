import { expect, it } from 'vitest'
import { type Action, DEPART, type Fichier, reduire, source } from './etat'

const suite = (fichier: Fichier, ...types: Exclude<Action['type'], 'choisir'>[]) =>
  types.reduce((etat, type) => reduire(etat, { type }), reduire(DEPART, { type: 'choisir', fichier }))

it('reads a file from the highest layer that holds it', () => {
  expect(source(DEPART, 'conf.yml')).toBe(0)
  expect(source(DEPART, 'motd')).toBe(1)
  expect(source(DEPART, 'note.txt')).toBeNull()
})

it('copies a file of the image up at the first write, and only then', () => {
  expect(suite('conf.yml', 'ecrire')).toMatchObject({ upper: { 'conf.yml': 'fichier' }, effet: 'copie' })
  expect(suite('conf.yml', 'ecrire', 'ecrire').effet).toBe('surPlace')
})

it('hides a file of the image behind a whiteout, whether or not it was copied up', () => {
  expect(suite('app.js', 'supprimer')).toMatchObject({ upper: { 'app.js': 'effacement' }, effet: 'effacement' })
  expect(suite('app.js', 'ecrire', 'supprimer').upper).toEqual({ 'app.js': 'effacement' })
  expect(source(suite('app.js', 'supprimer'), 'app.js')).toBeNull()
})

it('needs no whiteout for a file that only upperdir held', () => {
  expect(suite('note.txt', 'ecrire', 'supprimer')).toMatchObject({ upper: {}, effet: 'suppression' })
})

it('says that a file is not there, and changes nothing', () => {
  expect(suite('note.txt', 'supprimer')).toMatchObject({ upper: {}, effet: 'absent' })
  expect(suite('motd', 'supprimer', 'supprimer')).toMatchObject({ upper: { motd: 'effacement' }, effet: 'absent' })
})

it('creates a file over a whiteout without copying anything', () => {
  expect(suite('motd', 'supprimer', 'ecrire')).toMatchObject({ upper: { motd: 'fichier' }, effet: 'creation' })
})

it('starts again from an empty upperdir when the container is recreated', () => {
  expect(suite('motd', 'supprimer', 'recreer')).toMatchObject({ upper: {}, effet: 'remise' })
})
