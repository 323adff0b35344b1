import type { ReactNode } from 'react'
import { NavClasse } from '@/components/classe/NavClasse'
import styles from '@/components/classe/PageClasse.module.css'

interface Props {
  params: Promise<{ classe: string }>
  children: ReactNode
}

/** The frame of a class's pages. Each page checks by itself who may see it. */
export default async function ClasseLayout({ params, children }: Props) {
  const { classe } = await params
  return (
    <div className={styles.page}>
      <NavClasse classId={classe} />
      {children}
    </div>
  )
}
