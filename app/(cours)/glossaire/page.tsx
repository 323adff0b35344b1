import type { Metadata } from 'next'
import { Glossaire } from '@/components/cours/Glossaire'
import { Page } from '@/components/ui/Page'

export const metadata: Metadata = {
  title: 'Glossaire',
  description: 'Les mots du cours : un mot français pour une chose, le mot anglais à côté.',
}

export default function GlossairePage() {
  return (
    <Page
      titre="Glossaire"
      chapeau="Un mot français pour une chose, le mot anglais à côté, et la section qui l’explique."
    >
      <Glossaire />
    </Page>
  )
}
