import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { orNotFound, requireVisitor, school } from '@/app/school'
import { Notes } from '@/components/classe/notes/Notes'
import { readGradebook } from '@/lib/school/grades/read-gradebook'

export const metadata: Metadata = { title: 'Notes', robots: { index: false } }

export default async function NotesPage({ params }: { params: Promise<{ classe: string; devoir: string }> }) {
  const { classe, devoir } = await params
  const actor = await requireVisitor(`/enseignant/classes/${classe}/devoirs/${devoir}`)
  const { school: open } = await school()
  const book = await orNotFound(readGradebook(open, actor, devoir))
  if (book.classId !== classe) notFound()
  return (
    <>
      <h1>{`Notes de « ${book.title} »`}</h1>
      <Notes book={book} />
    </>
  )
}
