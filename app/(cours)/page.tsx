import { Accueil } from '@/components/cours/Accueil'
import { listReperes } from '@/components/cours/reperes'
import { listChapters } from '@/lib/content/chapters'

export default async function AccueilPage() {
  return <Accueil chapitres={await listChapters()} reperes={await listReperes()} />
}
