import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listChapters } from '@/lib/content/chapters'
import { builtPages } from '../build/built-pages.mjs'

interface Section {
  id: string
  titre: string
  montre: string[]
}

const { sections } = JSON.parse(readFileSync('content/couverture.json', 'utf8')) as { sections: Section[] }
const pages = new Map((await builtPages()).map(({ route, html }) => [route, html]))
const chapters = await listChapters()

/** The words of a page, tags gone and entities read, in lower case, with ordinary spaces. */
function words(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }
  return html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/’/g, "'")
    .toLowerCase()
}

test('the course has its 43 sections, each in one chapter', () => {
  const placed = chapters.flatMap((chapter) => chapter.sections)
  expect(sections).toHaveLength(43)
  expect([...placed].sort()).toEqual(sections.map(({ id }) => id).sort())
})

test.each(sections)('$id shows what it must', ({ id, montre }) => {
  const chapter = chapters.find((candidate) => candidate.sections.includes(id))
  const html = pages.get(`/cours/${chapter?.slug}`) ?? ''
  expect(html).toContain(`data-section="${id}"`)
  const text = words(html)
  expect(montre.filter((wanted) => !text.includes(wanted.toLowerCase()))).toEqual([])
})
