import { expect, test } from 'vitest'
import { locate } from '../locate'
import { formNames } from './forms'

test.each([
  ['image', 'texte'],
  ['init', '`true` ou `false`'],
  ['ports', 'liste de nombres ou de textes ou de dictionnaires'],
  ['environment', 'dictionnaire dont vous choisissez les noms ; liste de `NOM=valeur`'],
  ['mem_limit', 'taille (`512m`, `1g`)'],
  ['command', 'texte ; liste de mots'],
  ['stop_grace_period', 'durée (`30s`, `1m30s`)'],
  ['depends_on', 'liste de textes ; dictionnaire dont vous choisissez les noms'],
  ['build', 'texte ; dictionnaire (`context`, `dockerfile`, `dockerfile_inline`, `entitlements`, `args`…)'],
  ['cgroup', '`host`, `private`'],
  ['scale', 'nombre entier'],
])('%s: %s', (name, forms) => {
  const located = locate(['services', 'web', name])
  expect(located && formNames(located.attribute).join(' ; ')).toBe(forms)
})
