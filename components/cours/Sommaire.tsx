import Link from 'next/link'
import type { Chapter } from '@/lib/content/chapters'
import { Flottaison } from './Flottaison'
import styles from './Sommaire.module.css'

/** All chapters in order, each with its duration, what it gives, and its waterline. */
export function Sommaire({ chapitres }: { chapitres: Chapter[] }) {
  return (
    <ol className={styles.sommaire}>
      {chapitres.map(({ slug, number, titre, resume, duree, sections }) => (
        <li key={slug}>
          <span className={styles.numero} aria-hidden="true">
            {String(number).padStart(2, '0')}
          </span>
          <div>
            <h3>
              <Link href={`/cours/${slug}`} prefetch={false}>
                {titre}
              </Link>
            </h3>
            <p>{resume}</p>
            <div className={styles.pied}>
              <span>{duree} min</span>
              <Flottaison chapitre={slug} sections={sections} />
            </div>
          </div>
        </li>
      ))}
    </ol>
  )
}
