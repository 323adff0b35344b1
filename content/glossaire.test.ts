import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { listChapters } from '@/lib/content/chapters'
import { listGlossary } from '@/lib/content/glossary'

test('every word is sound, and its section exists', async () => {
  const sections = new Set((await listChapters()).flatMap((chapter) => chapter.sections))
  const lost = (await listGlossary()).filter(({ section }) => section !== undefined && !sections.has(section))
  expect(lost.map(({ id, section }) => `${id} → ${section}`)).toEqual([])
})

test('every <Terme> of a chapter is in the glossary', async () => {
  const known = new Set((await listGlossary()).map(({ id }) => id))
  for (const { file } of await listChapters()) {
    const used = [...(await readFile(file, 'utf8')).matchAll(/<Terme id="([^"]+)"/g)].map(([, id]) => String(id))
    expect(
      used.filter((id) => !known.has(id)),
      file,
    ).toEqual([])
  }
})
