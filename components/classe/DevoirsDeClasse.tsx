import Link from 'next/link'
import type { StudentAssignment } from '@/lib/school/assignments/student-assignments'
import styles from './DevoirsDeClasse.module.css'

interface Props {
  classId: string
  userId: string
  classe: string
  pseudonyme: string
  devoirs: readonly StudentAssignment[]
  now: number
}

const DATE = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' })
const mark = (value: number) => value.toLocaleString('fr-FR', { maximumFractionDigits: 2 })

/** A student's assignments in a class, with dates and their own marks. */
export function DevoirsDeClasse({ classId, userId, classe, pseudonyme, devoirs, now }: Props) {
  return (
    <section className={styles.classe}>
      <h2>{classe}</h2>
      <p className={styles.nom}>Vous y êtes « {pseudonyme} ».</p>
      {devoirs.length === 0 && <p>Aucun devoir pour l’instant. Les exercices du cours restent ouverts.</p>}
      {devoirs.map(({ id, title, instructions, opensAt, deadline, exam, mark: out, items }) => (
        <article key={id} className={styles.devoir}>
          <h3>
            {title} {exam && <span className={styles.examen}>examen</span>}
          </h3>
          <p className={styles.date}>
            {opensAt > now ? `Ouvre ${DATE.format(opensAt)} (heure de Paris)` : when(deadline, now)}
          </p>
          {instructions && <p className={styles.consigne}>{instructions}</p>}
          {opensAt <= now && (
            <ul>
              {items.map(({ kind, ref, title: name, share, attempts }) => (
                <li key={`${kind}:${ref}`}>
                  <Link href={`/exercices/${ref}?classe=${classId}&devoir=${id}&compte=${userId}`}>{name}</Link>{' '}
                  <span>
                    {share === null
                      ? attempts > 0
                        ? 'reçu, en cours de notation'
                        : 'à faire'
                      : `${Math.round(share * 100)} %, ${attempts} ${attempts > 1 ? 'essais' : 'essai'}`}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {out !== null && <p className={styles.note}>Note : {mark(out)}/20</p>}
        </article>
      ))}
    </section>
  )
}

function when(deadline: number | null, now: number): string {
  if (deadline === null) return 'Sans date limite'
  const date = `${DATE.format(deadline)} (heure de Paris)`
  return deadline < now ? `La date limite est passée : ${date}` : `Pour ${date}`
}
