'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import styles from './NavClasse.module.css'

const PAGES = [
  { vers: '', nom: 'Grille' },
  { vers: '/eleves', nom: 'Élèves' },
  { vers: '/devoirs', nom: 'Devoirs' },
] as const

/** The pages of one class. */
export function NavClasse({ classId }: { classId: string }) {
  const path = usePathname()
  const home = `/enseignant/classes/${classId}`
  return (
    <nav aria-label="Pages de la classe" className={styles.nav}>
      <Link href="/enseignant">Mes classes</Link>
      {PAGES.map(({ vers, nom }) => {
        const href = home + vers
        const isHere = path === href ? 'page' : vers !== '' && path.startsWith(`${href}/`) ? 'true' : undefined
        return (
          <Link key={vers} href={href} aria-current={isHere}>
            {nom}
          </Link>
        )
      })}
    </nav>
  )
}
