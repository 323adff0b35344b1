// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { filterReference } from './filter'

function page() {
  document.body.innerHTML = `
    <section data-rubrique="" id="services">
      <section data-attribut="" id="ports"><h3>ports</h3><p>Ports publiés.</p>
        <ul><li data-dedans="" id="target">ports.target Port écouté.</li><li data-dedans="" id="mode">ports.mode Nœuds.</li></ul>
      </section>
      <section data-attribut="" id="image"><h3>image</h3><p>Image à exécuter.</p></section>
    </section>
    <section data-rubrique="" id="volumes"><section data-attribut="" id="driver"><h3>driver</h3></section></section>`
  return document.body
}

const hidden = () => [...document.querySelectorAll('[hidden]')].map(({ id }) => id)

test.each([
  ['', 5, []],
  ['PORTS', 3, ['image', 'volumes', 'driver']],
  ['ecoute', 2, ['mode', 'image', 'volumes', 'driver']],
  ['port noeuds', 0, ['ports', 'target', 'mode', 'image', 'services', 'volumes', 'driver']],
  ['driver', 1, ['services', 'ports', 'target', 'mode', 'image']],
])('« %s » shows %i', (query, shown, gone) => {
  expect(filterReference(page(), query)).toBe(shown)
  expect(hidden().sort()).toEqual([...gone].sort())
})

test('what was hidden comes back', () => {
  const root = page()
  filterReference(root, 'driver')
  expect(filterReference(root, '')).toBe(5)
  expect(hidden()).toEqual([])
})
