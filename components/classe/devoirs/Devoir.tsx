import Link from 'next/link'
import type { StoredAssignment } from '@/lib/school/assignments/read-assignment'
import bouton from '../../exercice/Bouton.module.css'
import styles from './Devoirs.module.css'

interface Props {
  devoir: StoredAssignment
  onChange(): void
  onPublish(): void
}

const DATE = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' })

/** One assignment in the teacher's list. */
export function Devoir({ devoir, onChange, onPublish }: Props) {
  const { id, classId, title, opensAt, closesAt, exam, published, items } = devoir
  const name = <span className="sr"> : {title}</span>
  return (
    <article className={styles.devoir} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={styles.etat}>
        {published ? 'Publié' : 'Brouillon, que les élèves ne voient pas'}
        {exam && ', examen'}, {items.length} {items.length > 1 ? 'exercices' : 'exercice'}
      </p>
      <p>
        Ouverture : {DATE.format(opensAt)}.{' '}
        {closesAt === null ? 'Sans date limite.' : `Date limite : ${DATE.format(closesAt)}.`} (heure de Paris)
      </p>
      <div className={styles.actions}>
        <Link href={`/enseignant/classes/${classId}/devoirs/${id}`}>Notes{name}</Link>
        <button type="button" className={bouton.ordinaire} onClick={onChange}>
          Modifier{name}
        </button>
        <button type="button" className={bouton.ordinaire} onClick={onPublish}>
          {published ? 'Repasser en brouillon' : 'Publier'}
          {name}
        </button>
      </div>
    </article>
  )
}
