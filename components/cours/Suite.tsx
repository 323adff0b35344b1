import Link from 'next/link'
import { Icone } from '@/components/ui/Icone'
import type { Chapter } from '@/lib/content/chapters'
import styles from './Suite.module.css'

/** The chapters before and after. */
export function Suite({ chapitre, chapitres }: { chapitre: Chapter; chapitres: Chapter[] }) {
  const at = chapitres.findIndex(({ slug }) => slug === chapitre.slug)
  const before = chapitres[at - 1]
  const after = chapitres[at + 1]
  return (
    <nav className={styles.suite} aria-label="Chapitres voisins">
      {before && (
        <Link href={`/cours/${before.slug}`} rel="prev" prefetch={false}>
          <span className={styles.sens}>
            <Icone nom="gauche" taille={18} /> Précédent
          </span>
          {before.titre}
        </Link>
      )}
      {after ? (
        <Link href={`/cours/${after.slug}`} rel="next" prefetch={false} className={styles.suivant}>
          <span className={styles.sens}>
            Suivant <Icone nom="droite" taille={18} />
          </span>
          {after.titre}
        </Link>
      ) : (
        <Link href="/exercices" prefetch={false} className={styles.suivant}>
          <span className={styles.sens}>
            Et maintenant <Icone nom="droite" taille={18} />
          </span>
          Les exercices
        </Link>
      )}
    </nav>
  )
}
