import type { Metadata } from 'next'
import { Reprendre } from '@/components/cours/Reprendre'
import { listReperes } from '@/components/cours/reperes'
import { Sommaire } from '@/components/cours/Sommaire'
import { SousLaMain } from '@/components/cours/SousLaMain'
import { Page } from '@/components/ui/Page'
import { listChapters } from '@/lib/content/chapters'

export const metadata: Metadata = {
  title: 'Sommaire du cours',
  description: 'Les chapitres du cours sur les conteneurs, leur durée, et où vous en êtes.',
}

export default async function CoursPage() {
  const chapters = await listChapters()
  const hours = Math.round(chapters.reduce((sum, { duree }) => sum + duree, 0) / 60)
  return (
    <Page
      titre="Le cours"
      chapeau={`${chapters.length} chapitres, environ ${hours}\u00A0heures avec les manipulations. Lisez-les dans l’ordre, ou entrez par celui qui vous manque.`}
    >
      <p>
        <Reprendre reperes={await listReperes()} />
      </p>
      <h2 className="sr">Les chapitres</h2>
      <Sommaire chapitres={chapters} />
      <SousLaMain />
    </Page>
  )
}
