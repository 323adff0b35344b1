import { expect, test } from 'vitest'
import { frenchTypography } from './french'

test.each([
  ["l'image", 'l’image'],
  ["aujourd'hui, l'« intrus »", 'aujourd’hui, l’«\u202Fintrus\u202F»'],
  ['Quoi ? Rien ; si ! Voici :', 'Quoi\u202F? Rien\u202F; si\u202F! Voici\u00A0:'],
  ['« déjà » vu', '«\u202Fdéjà\u202F» vu'],
  ['200 Mo en 3 s', '200\u00A0Mo en 3\u00A0s'],
])('%s', (before, after) => {
  expect(frenchTypography(before)).toBe(after)
})

test('code-like text is left alone: no space, no change', () => {
  for (const text of ['a:b', 'node:24', 'x?y', 'http://auth-service:8000', '3 services']) {
    expect(frenchTypography(text)).toBe(text)
  }
})

test('running it twice changes nothing more', () => {
  const once = frenchTypography("C'est quoi ? « Un » conteneur : voilà !")
  expect(frenchTypography(once)).toBe(once)
})
