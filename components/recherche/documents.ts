import { compileMdx } from '@/components/cours/compile'
import { chapterText, listChapters } from '@/lib/content/chapters'
import { listGlossary } from '@/lib/content/glossary'
import type { SearchDocument } from '@/lib/content/search/engine'

/** Everything the search can find, from the content folders: one document a section, one a word of the glossary. */
export async function searchDocuments(): Promise<SearchDocument[]> {
  const chapters = await listChapters()
  const sections = await Promise.all(
    chapters.map(async (chapter) => {
      const { texts } = await compileMdx(chapter.file, await chapterText(chapter))
      return texts.map(({ id, title, text }) => ({
        href: `/cours/${chapter.slug}#${id}`,
        place: `Chapitre ${chapter.number}, ${chapter.titre}`,
        title,
        text,
      }))
    }),
  )
  const words = (await listGlossary()).map(({ id, terme, anglais, definition }) => ({
    href: `/glossaire#${id}`,
    place: 'Glossaire',
    title: terme === anglais ? terme : `${terme} (${anglais})`,
    text: definition,
  }))
  return [...sections.flat(), ...words]
}
