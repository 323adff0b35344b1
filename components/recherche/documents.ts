import { compileMdx } from '@/components/cours/compile'
import { ENGINE_NAMES } from '@/components/regles/words'
import { chapterText, listChapters } from '@/lib/content/chapters'
import { listGlossary } from '@/lib/content/glossary'
import type { SearchDocument } from '@/lib/content/search/engine'
import { composeReference, type ReferenceSection } from '@/lib/reference/attributes'
import { dockerfileReference } from '@/lib/reference/dockerfile'
import { RULE_ENTRIES } from '@/lib/reference/rules'

/** Everything the search can find: one document a section of the course, a word of the glossary, a rule, an attribute. */
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
  const rules = RULE_ENTRIES.map(({ href, engine, id, origin, wording }) => ({
    href,
    place: `Règles, ${ENGINE_NAMES[engine]}`,
    title: `${wording.title} (${id})`,
    text: `${origin.kind === 'hadolint' ? `hadolint ${origin.ref}. ` : ''}${wording.why.replaceAll('`', '')}`,
    weight: 0.4,
  }))
  const attributes = entriesOf(composeReference()).map(({ anchor, explanation }) => ({
    href: `/reference/compose#${anchor}`,
    place: 'Référence de Compose',
    title: anchor,
    text: explanation.replaceAll('`', ''),
    weight: 0.4,
  }))
  const instructions = dockerfileReference().flatMap((section) =>
    entriesOf([section]).map(({ anchor, name, explanation }) => ({
      href: `/reference/dockerfile#${anchor}`,
      place: 'Référence du Dockerfile',
      title: name === section.name ? name : `${name} (${section.name})`,
      text: explanation.replaceAll('`', ''),
      weight: 0.4,
    })),
  )
  return [...sections.flat(), ...words, ...rules, ...attributes, ...instructions]
}

/** A section and everything in it. */
const entriesOf = (sections: readonly ReferenceSection[]) =>
  sections.flatMap((section) => [
    section,
    ...section.attributes.flatMap((attribute) => [attribute, ...attribute.inside]),
  ])
