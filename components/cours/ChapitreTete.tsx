import Link from 'next/link'
import type { Chapter } from '@/lib/content/chapters'
import styles from './ChapitreTete.module.css'
import { Flottaison } from './Flottaison'
import { TexteCourt } from './TexteCourt'

/** The head of a chapter: where one is, how long it takes, what one will know, what one should know before. */
export function ChapitreTete({ chapitre, total }: { chapitre: Chapter; total: number }) {
  const { number, titre, resume, duree, objectifs, prerequis, slug, sections } = chapitre
  return (
    <header className={styles.tete}>
      <p className={styles.lieu}>
        <Link href="/cours" prefetch={false}>
          Cours
        </Link>
        <span>
          Chapitre {number} sur {total}
        </span>
        <span>{duree} min</span>
        <span data-ecran="">
          <Flottaison chapitre={slug} sections={sections} />
        </span>
      </p>
      <h1>{titre}</h1>
      <p className={styles.resume}>
        <TexteCourt>{resume}</TexteCourt>
      </p>
      <div className={styles.contrat}>
        <div>
          <h2>Vous saurez</h2>
          <ul>
            {objectifs.map((objectif) => (
              <li key={objectif}>
                <TexteCourt>{objectif}</TexteCourt>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h2>Avant de commencer</h2>
          <ul>
            {prerequis.map((condition) => (
              <li key={condition}>
                <TexteCourt>{condition}</TexteCourt>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </header>
  )
}
