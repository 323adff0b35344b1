import type { Metadata } from 'next'
import { currentActor, school } from '@/app/school'
import { Invitation } from '@/components/compte/Invitation'
import { Page } from '@/components/ui/Page'
import { type InvitationKind, readInvitation } from '@/lib/school/accounts/invitations'
import { SchoolError } from '@/lib/school/error'

export const metadata: Metadata = { title: 'Invitation', robots: { index: false }, referrer: 'no-referrer' }

const TITRE: Readonly<Record<InvitationKind, string>> = {
  'first-admin': 'Créer le premier compte d’enseignant',
  teacher: 'Vous êtes invité à enseigner ici',
  'co-teacher': 'Vous êtes invité à enseigner dans une classe',
  student: 'Vous êtes invité dans une classe',
  reset: 'Choisir un mot de passe',
}

export default async function InvitationPage({ params }: { params: Promise<{ jeton: string }> }) {
  const { jeton } = await params
  const [{ school: open }, actor] = [await school(), await currentActor()]
  const found = await readInvitation(open, jeton).catch((error: unknown) => {
    if (error instanceof SchoolError) return error
    throw error
  })
  if (found instanceof SchoolError) return <Page titre="Ce lien ne sert plus" chapeau={found.message} />
  const { kind, userId } = found
  const forme = kind === 'reset' || userId !== null ? 'mot-de-passe' : actor ? 'accepter' : 'compte'
  const vers = forme === 'mot-de-passe' ? '/connexion' : kind === 'student' ? '/ma-classe' : '/enseignant'
  return (
    <Page titre={TITRE[kind]} chapeau={forme === 'accepter' ? `Vous êtes connecté : ${actor?.name}.` : undefined}>
      <Invitation jeton={jeton} forme={forme} vers={vers} />
    </Page>
  )
}
