import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlightLine } from './highlight'
import type { Language } from './language'
import { languageOf } from './language'

const kinds = (line: string, language: Language) =>
  highlightLine(line, language)
    .filter(({ kind }) => kind !== 'texte')
    .map(({ kind, text }) => `${kind} ${text}`)

test('reads a Dockerfile’s lines', () => {
  expect(kinds('from node:24 as builder', 'dockerfile')).toEqual(['motcle from', 'nombre 24', 'motcle as'])
  expect(kinds('COPY --from=builder "a b" ./$X', 'dockerfile')).toEqual([
    'motcle COPY',
    'nom --from',
    'chaine "a b"',
    'nom $X',
  ])
  expect(kinds('# a comment', 'dockerfile')).toEqual(['commentaire # a comment'])
  expect(kinds('RUN echo FROM', 'dockerfile')).toEqual(['motcle RUN'])
})

test('reads YAML keys, and a # that is no comment', () => {
  expect(kinds('  - image: redis#1 # it', 'yaml')).toEqual(['motcle image', 'nombre 1', 'commentaire # it'])
})

test('knows languages by their names', () => {
  expect(['Dockerfile', 'a/Dockerfile.dev', 'compose.yaml', '.dockerignore', 'a/.env', 'x'].map(languageOf)).toEqual([
    'dockerfile',
    'dockerfile',
    'yaml',
    'ignore',
    'env',
    'text',
  ])
})

test('never loses a character', () => {
  const language = fc.constantFrom<Language>('dockerfile', 'yaml', 'javascript', 'python', 'ignore', 'env', 'text')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), language, (line, language) => {
      expect(
        highlightLine(line, language)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line)
    }),
  )
})
