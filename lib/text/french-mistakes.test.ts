import { expect, test } from 'vitest'
import { frenchMistakes } from './french-mistakes'

test('finds what French typography wants otherwise', () => {
  expect(frenchMistakes('l’image\u00a0: « a\u202f»')).toEqual(['l’image\u00a0: « a\u202f»'])
  expect(frenchMistakes('quoi ?')).toEqual(['quoi ?'])
  expect(frenchMistakes("l'image")).toEqual(["l'image"])
  expect(frenchMistakes('ici : là')).toEqual(['ici : là'])
})

test('has nothing to say of code, and of a text that is right', () => {
  expect(frenchMistakes("`a : l'b`\u00a0: «\u202foui\u202f»\u202f! d’accord")).toEqual([])
  expect(frenchMistakes('```sh\necho "a" ; l\'b\n```')).toEqual([])
})
