import type { Metadata } from 'next'
import { orNotFound, requireVisitor, school } from '@/app/school'
import { Devoirs } from '@/components/classe/devoirs/Devoirs'
import { classAssignments } from '@/lib/school/assignments/class-assignments'
import { classInfo } from '@/lib/school/classes/class-info'

export const metadata: Metadata = { title: 'Devoirs', robots: { index: false } }

export default async function DevoirsPage({ params }: { params: Promise<{ classe: string }> }) {
  const { classe } = await params
  const actor = await requireVisitor(`/enseignant/classes/${classe}/devoirs`)
  const { school: open } = await school()
  const [info, devoirs] = await orNotFound(
    Promise.all([classInfo(open, actor, classe), classAssignments(open, actor, classe)]),
  )
  const works = open.catalogue.all().map(({ kind, ref, title, total }) => ({ kind, ref, title, total }))
  return (
    <>
      <h1>{`Devoirs de « ${info.name} »`}</h1>
      <Devoirs classId={info.id} devoirs={devoirs} works={works} />
    </>
  )
}
