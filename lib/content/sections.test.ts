import { expect, test } from 'vitest'
import { listChapters } from './chapters'
import { listSections } from './sections'

test('every section a chapter announces is there, with its title', async () => {
  const sections = await listSections()
  expect([...sections.keys()]).toEqual((await listChapters()).flatMap((chapter) => chapter.sections))
  expect(sections.get('couches')).toEqual({ id: 'couches', title: 'Couches et cache', href: '/cours/images#couches' })
})
