import { expect, test } from 'vitest'
import { createSearch } from './engine'

const search = createSearch([
  {
    href: '/a',
    place: 'Images',
    title: 'Couches et cache',
    text: 'Un conteneur ajoute une couche en écriture à l’image.',
  },
  {
    href: '/b',
    place: 'Réseaux',
    title: 'Réseau bridge',
    text: 'Les services se joignent par leur nom dans compose.yaml.',
  },
  {
    href: '/c',
    place: 'Système',
    title: 'Le noyau',
    text: 'Le noyau Linux isole les processus ; order-service écoute.',
  },
])

test.each([
  ['conteneurs', '/a'],
  ['CONTENEUR', '/a'],
  ['ecriture', '/a'],
  ['l’écriture', '/a'],
  ['reseaux', '/b'],
  ['réseau', '/b'],
  ['noyaux', '/c'],
  ['compose.yaml', '/b'],
  ['order', '/c'],
  ['conteneru', '/a'],
  ['les noms des services', '/b'],
])('« %s » finds %s first', (query, href) => {
  expect(search(query)[0]?.href).toBe(href)
})

test('of two alike, the one that weighs less comes after', () => {
  const one = { place: 'Réseau', title: 'Publier', text: 'Un port de l’hôte.' }
  const twins = createSearch([
    { ...one, href: '/regle', weight: 0.5 },
    { ...one, href: '/cours' },
  ])
  expect(twins('port').map(({ href }) => href)).toEqual(['/cours', '/regle'])
})

test('words that say nothing find nothing, and so does an empty box', () => {
  expect(search('de la')).toEqual([])
  expect(search('   ')).toEqual([])
})

test('the passage shows the word found, and the pieces make the text again', () => {
  const passage = search('couches')[0]?.passage ?? []
  expect(passage.filter(({ hit }) => hit).map(({ text }) => text)).toContain('couche')
  expect(passage.map(({ text }) => text).join('')).toBe('Un conteneur ajoute une couche en écriture à l’image.')
})
