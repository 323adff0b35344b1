import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ComponentProps } from 'react'
import { compileMdx } from '@/components/cours/compile'
import { mdxComponents } from '@/components/cours/mdx-components'
import { CeQuiEstDit } from '@/components/regles/CeQuiEstDit'
import { Essai } from '@/components/regles/Essai'
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
  if (entry === undefined) notFound()
  const { engine, id } = entry
  const text = await rulePageText(entry)
  const { Content } = await compileMdx(entry.href, text)
  const example = exampleUnder(text, 'Avant', engine)
  const said = saidOf(entry, example)
  const lecon = (await listSections()).get(entry.wording.section ?? '')

  /** The example that breaks the rule is followed by what is said of it, and can be mended on the spot. */
  function Section({ children, ...rest }: ComponentProps<'section'> & { 'data-section'?: string }) {
    return (
      <section {...rest}>
        {children}
        {said && rest['data-section'] === 'avant' && (
          <>
            <CeQuiEstDit said={said} />
            <Essai engine={engine} rule={id} example={example} />
          </>
        )}
      </section>
    )
  }

  return (
    <PageDeRegle regle={entry} lecon={lecon}>
      <Content components={{ ...mdxComponents, section: Section }} />
    </PageDeRegle>
  )
}
