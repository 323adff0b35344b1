import { chapterText, listChapters } from '@/lib/content/chapters'
import { compileMdx } from './compile'
import type { Repere } from './Reprendre'

/** Chapter and section titles, for « reprendre la lecture ». */
export async function listReperes(): Promise<Repere[]> {
  const chapters = await listChapters()
  return Promise.all(
    chapters.map(async (chapter) => {
      const { outline } = await compileMdx(chapter.file, await chapterText(chapter))
      const { slug, number, titre } = chapter
      return { slug, number, titre, sections: outline.map(({ id, title }) => ({ id, titre: title })) }
    }),
  )
}
