import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ComponentProps } from 'react'
import { compileMdx } from '@/components/cours/compile'
import { mdxComponents } from '@/components/cours/mdx-components'
import { CeQuiEstDit } from '@/components/regles/CeQuiEstDit'
import { PageDeRegle } from '@/components/regles/PageDeRegle'
import { listSections } from '@/lib/content/sections'
import { exampleUnder, rulePageText } from '@/lib/reference/rule-page'
import { RULE_ENTRIES } from '@/lib/reference/rules'
import { saidOf } from '@/lib/reference/said'

interface Props {
  params: Promise<{ moteur: string; regle: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return RULE_ENTRIES.map(({ engine, folder }) => ({ moteur: engine, regle: folder }))
}

async function entryOf(params: Props['params']) {
  const { moteur, regle } = await params
  return RULE_ENTRIES.find(({ engine, folder }) => engine === moteur && folder === regle)
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const entry = await entryOf(params)
  return entry ? { title: entry.wording.title, description: entry.wording.why.replaceAll('`', '') } : {}
}

export default async function ReglePage({ params }: Props) {
  const entry = await entryOf(params)
  if (!entry) notFound()
  const text = await rulePageText(entry)
  const { Content } = await compileMdx(entry.href, text)
  const said = saidOf(entry, exampleUnder(text, 'Avant', entry.engine))
  const lecon = (await listSections()).get(entry.wording.section ?? '')

  function Section({ children, ...rest }: ComponentProps<'section'> & { 'data-section'?: string }) {
    return (
      <section {...rest}>
        {children}
        {said && rest['data-section'] === 'avant' && <CeQuiEstDit said={said} />}
      </section>
    )
  }

  return (
    <PageDeRegle regle={entry} lecon={lecon}>
      <Content components={{ ...mdxComponents, section: Section }} />
    </PageDeRegle>
  )
}
