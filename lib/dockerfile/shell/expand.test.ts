// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of a Dockerfile
import { expect, test } from 'vitest'
import { expand, expandWords } from './expand'

const ENV = new Map([
  ['NOM', 'order-service'],
  ['VIDE', ''],
  ['FICHIER', 'archive.tar.gz'],
])
const run = (word: string) => expand(word, ENV, { escapeToken: '\\' })

test.each([
  ['$NOM-1', 'order-service-1'],
  ['${NOM}s', 'order-services'],
  ['\\$NOM', '$NOM'],
  ["'$NOM'", '$NOM'],
  ['"$NOM" \\"', 'order-service "'],
  ['${RIEN:-défaut}', 'défaut'],
  ['${VIDE-défaut}', ''],
  ['${VIDE:-défaut}', 'défaut'],
  ['${NOM:+oui}', 'oui'],
  ['${RIEN:+oui}', ''],
  ['${RIEN:-${NOM}}', 'order-service'],
  ['${FICHIER%.*}', 'archive.tar'],
  ['${FICHIER%%.*}', 'archive'],
  ['${FICHIER#*.}', 'tar.gz'],
  ['${FICHIER##*.}', 'gz'],
  ['${NOM/er/ER}', 'ordER-service'],
  ['${NOM//er/ER}', 'ordER-sERvice'],
  ['$', '$'],
  ['é$NOM🐳', 'éorder-service🐳'],
])('%s gives %s', (word, result) => {
  expect(run(word)).toMatchObject({ result })
})

test.each([
  ['"ouvert', 'unexpected end of statement while looking for matching double-quote'],
  ['${NOM', 'unsupported modifier'],
  ['${}', 'syntax error: bad substitution'],
  ['${RIEN:?obligatoire}', 'RIEN: obligatoire'],
  ['${NOM#\\a}', 'invalid escape'],
])('%s is refused', (word, reason) => {
  expect(run(word).error).toContain(reason)
})

test('what is not quoted is split', () => {
  expect(expandWords('a "b c" $NOM ${ABSENTE}', ENV, { escapeToken: '\\' }).words).toEqual([
    'a',
    'b c',
    'order-service',
  ])
})

test('the variables met are told with their place', () => {
  const { matched, unmatched } = run('a "b c" $NOM ${ABSENTE}')
  expect([...matched]).toEqual([['NOM', 8]])
  expect([...unmatched]).toEqual([['ABSENTE', 13]])
})
