import type { Metadata } from 'next'
import { RecherchePage } from '@/components/recherche/RecherchePage'
import { Page } from '@/components/ui/Page'

export const metadata: Metadata = {
  title: 'Chercher',
  description: 'Chercher un mot dans tout le cours, hors ligne compris.',
}

export default function Recherche() {
  return (
    <Page titre="Chercher dans le cours">
      <RecherchePage />
    </Page>
  )
}
