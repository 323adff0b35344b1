import type { Metadata } from 'next'
import { orNotFound, requireVisitor, school } from '@/app/school'
import { CodeDeClasse } from '@/components/classe/CodeDeClasse'
import { Grille } from '@/components/classe/Grille'
import styles from '@/components/classe/PageClasse.module.css'
import { classInfo } from '@/lib/school/classes/class-info'
import { classGrid } from '@/lib/school/progress/grid'

export const metadata: Metadata = { title: 'Classe', robots: { index: false } }

export default async function Classe({ params }: { params: Promise<{ classe: string }> }) {
  const { classe } = await params
  const actor = await requireVisitor(`/enseignant/classes/${classe}`)
  const { school: open } = await school()
  const [info, grid] = await orNotFound(Promise.all([classInfo(open, actor, classe), classGrid(open, actor, classe)]))
  const works = open.catalogue
    .all()
    .map(({ kind, ref, title, total, checks }) => ({ key: `${kind}:${ref}`, title, total, checks }))
  const students = info.members.filter(({ role }) => role === 'student')
  return (
    <>
      <div className={styles.tete}>
        <h1>{info.name}</h1>
        <CodeDeClasse classId={info.id} code={info.joinCode} ouvert={info.joinOpen} />
      </div>
      <Grille classId={info.id} students={students} works={works} first={grid} />
    </>
  )
}
