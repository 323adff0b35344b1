import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Chapitre } from '@/components/cours/Chapitre'
import { compileMdx } from '@/components/cours/compile'
import { mdxComponents } from '@/components/cours/mdx-components'
import { ReglesDuChapitre } from '@/components/regles/ReglesDuChapitre'
import { chapterText, listChapters } from '@/lib/content/chapters'
import { listSections } from '@/lib/content/sections'

interface Props {
  params: Promise<{ chapitre: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return (await listChapters()).map(({ slug }) => ({ chapitre: slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { chapitre } = await params
  const chapter = (await listChapters()).find(({ slug }) => slug === chapitre)
  return chapter ? { title: chapter.titre, description: chapter.resume } : {}
}

export default async function ChapitrePage({ params }: Props) {
  const { chapitre } = await params
  const chapters = await listChapters()
  const chapter = chapters.find(({ slug }) => slug === chapitre)
  if (!chapter) notFound()
  const sections = await listSections()
  const { Content, outline } = await compileMdx(chapter.file, await chapterText(chapter))
  return (
    <Chapitre
      chapitre={chapter}
      chapitres={chapters}
      plan={outline}
      regles={<ReglesDuChapitre sections={chapter.sections.flatMap((id) => sections.get(id) ?? [])} />}
    >
      <Content components={mdxComponents} />
    </Chapitre>
  )
}
