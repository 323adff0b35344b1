import type { Metadata } from 'next'
import Link from 'next/link'
import { Page } from '@/components/ui/Page'

export const metadata: Metadata = { title: 'Page introuvable' }

export default function NotFound() {
  return (
    <Page
      titre="Cette page n’est pas à quai"
      chapeau="L’adresse ne mène à aucune page du cours. Votre travail et votre progression sont intacts."
    >
      <ul>
        <li>
          Un lien ancien{'\u202F'}? <Link href="/cours">Le sommaire</Link> donne toutes les pages d’aujourd’hui.
        </li>
        <li>
          Un mot en tête{'\u202F'}? <Link href="/recherche">La recherche</Link> le trouvera, au pluriel comme au
          singulier.
        </li>
      </ul>
    </Page>
  )
}
