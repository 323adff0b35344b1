import type { Metadata } from 'next'
import Link from 'next/link'
import { currentActor } from '@/app/school'
import { Rejoindre } from '@/components/compte/Rejoindre'
import { Page } from '@/components/ui/Page'

export const metadata: Metadata = {
  title: 'Rejoindre une classe',
  description: 'Entrer dans une classe avec le code donné par l’enseignant.',
}

export default async function RejoindrePage() {
  const actor = await currentActor()
  return (
    <Page
      titre="Rejoindre une classe"
      chapeau={actor ? `Vous y entrerez sous le nom « ${actor.name} ».` : 'Une minute, sans adresse électronique.'}
    >
      <Rejoindre connecte={actor !== null} />
      {!actor && (
        <p>
          Vous avez déjà un compte ? <Link href="/connexion?vers=/rejoindre">Connectez-vous d’abord</Link>.
        </p>
      )}
    </Page>
  )
}
