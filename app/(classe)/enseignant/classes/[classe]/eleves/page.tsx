import type { Metadata } from 'next'
import { orNotFound, requireVisitor, school } from '@/app/school'
import { AjouterListe } from '@/components/classe/eleves/AjouterListe'
import { ListeEleves } from '@/components/classe/eleves/ListeEleves'
import { classInfo } from '@/lib/school/classes/class-info'

export const metadata: Metadata = { title: 'Élèves', robots: { index: false } }

export default async function Eleves({ params }: { params: Promise<{ classe: string }> }) {
  const { classe } = await params
  const actor = await requireVisitor(`/enseignant/classes/${classe}/eleves`)
  const { school: open } = await school()
  const info = await orNotFound(classInfo(open, actor, classe))
  return (
    <>
      <h1>{`Élèves de « ${info.name} »`}</h1>
      <ListeEleves classId={info.id} eleves={info.members.filter(({ role }) => role === 'student')} />
      <AjouterListe classId={info.id} classe={info.name} />
    </>
  )
}
