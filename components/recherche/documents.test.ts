import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createSearch } from '@/lib/content/search/engine'
import { searchDocuments } from './documents'

const documents = await searchDocuments()
const search = createSearch(documents)

test('every address is found once', () => {
  const hrefs = documents.map(({ href }) => href)
  expect(new Set(hrefs).size).toBe(hrefs.length)
})

test.each([
  ['StageNameCasing', '/regles/dockerfile/stage-name-casing'],
  ['JSONArgsRecommended', '/regles/dockerfile/json-args-recommended'],
  ['DL3009', '/regles/dockerfile/apt-lists-kept'],
  ['socket de Docker', '/regles/compose/docker-socket-mounted'],
  ['services.depends_on.condition', '/reference/compose#services.depends_on.condition'],
  ['HEALTHCHECK start-period', '/reference/dockerfile#healthcheck.start-period'],
  ['pull_policy', '/reference/compose#services.pull_policy'],
  ['espaces de noms', '/cours/sous-le-capot#namespaces'],
  ['dépendances', '/cours/reseau-et-dependances#depends-on'],
  ['cache', '/cours/images#couches'],
  ['publier un port', '/cours/configurer-et-demarrer#expose'],
])('« %s » finds %s among the first', (query, href) => {
  expect(
    search(query)
      .slice(0, 3)
      .map((hit) => hit.href),
  ).toContain(href)
})

test('the index stays light', () => {
  expect(gzipSync(JSON.stringify(documents)).length).toBeLessThan(130_000)
})
