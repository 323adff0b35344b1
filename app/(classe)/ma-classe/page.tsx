import type { Metadata } from 'next'
import Link from 'next/link'
import { requireVisitor, school } from '@/app/school'
import { DevoirsDeClasse } from '@/components/classe/DevoirsDeClasse'
import { Deconnexion } from '@/components/compte/Deconnexion'
import { Page } from '@/components/ui/Page'
import { studentAssignments } from '@/lib/school/assignments/student-assignments'
import { myClasses } from '@/lib/school/classes/my-classes'

export const metadata: Metadata = { title: 'Ma classe', description: 'Vos classes, vos devoirs et vos notes.' }

export default async function MaClasse() {
  const actor = await requireVisitor('/ma-classe')
  const { school: open } = await school()
  const classes = await myClasses(open, actor)
  const learning = classes.filter(({ role }) => role === 'student')
  const works = await Promise.all(learning.map(({ id }) => studentAssignments(open, actor, id)))
  return (
    <Page titre="Ma classe" chapeau={`Vous êtes connecté : ${actor.name}.`}>
      {learning.length === 0 && (
        <p>
          Vous n’êtes encore dans aucune classe. Votre enseignant vous a donné un code ?{' '}
          <Link href="/rejoindre">Rejoignez-la</Link>.
        </p>
      )}
      {learning.map(({ id, name, displayName }, index) => (
        <DevoirsDeClasse
          key={id}
          classId={id}
          userId={actor.userId}
          classe={name}
          pseudonyme={displayName}
          devoirs={works[index] ?? []}
          now={open.now()}
        />
      ))}
      {learning.length < classes.length || actor.siteRole !== 'student' ? (
        <p>
          <Link href="/enseignant">Les classes que vous enseignez</Link>
        </p>
      ) : null}
      <Deconnexion />
    </Page>
  )
}
