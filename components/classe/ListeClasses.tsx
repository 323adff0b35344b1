import Link from 'next/link'
import type { MyClass } from '@/lib/school/classes/my-classes'
import styles from './ListeClasses.module.css'

const ROLES = { teacher: 'responsable', 'co-teacher': 'coenseignant', student: 'élève' } as const

/** The classes somebody teaches, each leading to its page. */
export function ListeClasses({ classes }: { classes: readonly MyClass[] }) {
  if (classes.length === 0) return null
  return (
    <ul className={styles.liste}>
      {classes.map(({ id, name, role }) => (
        <li key={id}>
          <Link href={`/enseignant/classes/${id}`}>{name}</Link>
          <span>{ROLES[role]}</span>
        </li>
      ))}
    </ul>
  )
}
