import { expect, it } from 'vitest'
import { effetDe, LIEUX } from './sort'

const restent = (...args: Parameters<typeof effetDe>) => LIEUX.filter((lieu) => !effetDe(...args).efface.includes(lieu))

it.each([
  ['docker stop', ['ecriture', 'anonyme', 'nomme', 'lie']],
  ['docker rm', ['anonyme', 'nomme', 'lie']],
  ['docker rm -v', ['nomme', 'lie']],
  ['docker volume rm', ['anonyme', 'lie']],
  ['docker compose down', ['anonyme', 'nomme', 'lie']],
  ['docker compose down -v', ['lie']],
] as const)('after %s, %j remain', (commande, attendu) => {
  expect(restent(commande)).toEqual(attendu)
})
