import type { Metadata } from 'next'
import Link from 'next/link'
import { Connexion } from '@/components/compte/Connexion'
import { Page } from '@/components/ui/Page'

export const metadata: Metadata = {
  title: 'Connexion',
  description: 'Retrouver sa classe et ses devoirs.',
}

export default function ConnexionPage() {
  return (
    <Page
      titre="Se connecter"
      chapeau="Pour suivre une classe. Le cours et les exercices sont ouverts à tous, sans compte."
    >
      <Connexion />
      <p>
        Vous avez un code de classe ? <Link href="/rejoindre">Rejoignez-la</Link> : votre compte se crée en même temps.
        Mot de passe oublié ? Votre enseignant peut vous donner un lien pour en choisir un autre.
      </p>
    </Page>
  )
}
