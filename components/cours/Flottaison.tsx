'use client'
import { useReading } from '@/components/ui/use-reading'
import { progress } from '@/lib/learning/reading/state'
import styles from './Flottaison.module.css'

/** The waterline of a chapter: how much of the dock is filled, said in words for those who do not see it. */
export function Flottaison({ chapitre, sections }: { chapitre: string; sections: string[] }) {
  const part = useReading((state) => progress(state, chapitre, sections))
  const read = Math.round(part * sections.length)
  return (
    <span className={styles.flottaison}>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="6" className={styles.bassin} />
        <rect width={part * 100} height="6" className={styles.eau} />
      </svg>
      <span className={styles.compte}>
        {part === 1 ? 'À flot' : `${read} / ${sections.length}`}
        <span className="sr">{part === 1 ? ' : toutes les sections lues' : ' sections lues'}</span>
      </span>
    </span>
  )
}
