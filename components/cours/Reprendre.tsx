'use client'
import Link from 'next/link'
import { useReading } from '@/components/ui/use-reading'
import styles from './Reprendre.module.css'

export interface Repere {
  slug: string
  number: number
  titre: string
  sections: { id: string; titre: string }[]
}

/** The button that starts the course, or takes the reader back to the section of last time. */
export function Reprendre({ reperes }: { reperes: Repere[] }) {
  const last = useReading((state) => state.last)
  const chapter = reperes.find(({ slug }) => slug === last?.chapter)
  const section = chapter?.sections.find(({ id }) => id === last?.section)
  const first = reperes[0]
  if (!first) return null
  return (
    <Link
      className={styles.bouton}
      prefetch={false}
      href={chapter && section ? `/cours/${chapter.slug}#${section.id}` : `/cours/${first.slug}`}
    >
      {chapter && section ? (
        <>
          Reprendre la lecture
          <span>
            Chapitre {chapter.number}, {section.titre}
          </span>
        </>
      ) : (
        <>
          Commencer le cours
          <span>
            Chapitre {first.number}, {first.titre}
          </span>
        </>
      )}
    </Link>
  )
}
