import { expect, it } from 'vitest'
import { type Changement, DOCKERFILES, rejouer } from './cache'

/** C = kept (CACHED; for FROM: the image already there), r = redone, - = no step. As BuildKit (Engine 28.5) printed for
 * the same two files on a local base; the rows of a changed base follow from its rule, they were not recorded. */
const signes = (ordre: 'dependances' | 'tout', changement: Changement) =>
  rejouer(DOCKERFILES[ordre], changement)
    .map((sort) => ({ cache: 'C', changee: 'r', suite: 'r', reglage: '-' })[sort])
    .join('')

it.each([
  ['dependances', 'rien', 'CCCCC-'],
  ['dependances', 'server.js', 'CCCCr-'],
  ['dependances', 'package.json', 'CCrrr-'],
  ['dependances', 'README.md', 'CCCCC-'],
  ['dependances', 'base', 'rrrrr-'],
  ['tout', 'rien', 'CCCC-'],
  ['tout', 'server.js', 'CCrr-'],
  ['tout', 'package.json', 'CCrr-'],
  ['tout', 'README.md', 'CCCC-'],
  ['tout', 'base', 'rrrr-'],
] as const)('%s, %s: %s', (ordre, changement, attendu) => {
  expect(signes(ordre, changement)).toBe(attendu)
})

it('tells the step that changed from those that follow', () => {
  expect(rejouer(DOCKERFILES.dependances, 'package.json').slice(2, 5)).toEqual(['changee', 'suite', 'suite'])
})
