import Link from 'next/link'
import type { Chapter } from '@/lib/content/chapters'
import { Jauge } from './Jauge'
import styles from './SommaireLateral.module.css'

/** The chapters along the left of a chapter, each with its waterline. */
export function SommaireLateral({ chapitres, ici }: { chapitres: Chapter[]; ici: string }) {
  return (
    <nav className={styles.lateral} aria-label="Chapitres">
      <p className={styles.titre}>Le cours</p>
      <ol>
        {chapitres.map(({ slug, number, titre, sections }) => (
          <li key={slug}>
            <Jauge chapitre={slug} sections={sections} />
            <Link href={`/cours/${slug}`} prefetch={false} aria-current={slug === ici ? 'page' : undefined}>
              <span className={styles.numero}>{number}</span> {titre}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
