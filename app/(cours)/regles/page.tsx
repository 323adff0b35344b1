import type { Metadata } from 'next'
import { ListeRegles } from '@/components/regles/ListeRegles'
import { Page } from '@/components/ui/Page'
import { RULE_ENTRIES } from '@/lib/reference/rules'

export const metadata: Metadata = {
  title: 'Les règles',
  description:
    'Ce que Docker et Compose refusent, ce dont ils préviennent, et ce que nous conseillons, règle par règle.',
}

export default function ReglesPage() {
  const lines = RULE_ENTRIES.map(({ href, wording, id, engine, kind, severity, origin }) => ({
    href,
    title: wording.title,
    id,
    engine,
    kind,
    severity,
    ...(origin.kind === 'hadolint' ? { ref: origin.ref } : {}),
  }))
  return (
    <Page
      titre="Les règles"
      chapeau="Tout ce que la page sait dire d’un Dockerfile et d’un fichier Compose : ce que Docker refuse, ce dont il prévient, ce que nous conseillons. Chaque règle a sa page, avec un exemple et sa correction."
    >
      <ListeRegles regles={lines} />
    </Page>
  )
}
