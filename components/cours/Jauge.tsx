'use client'
import { useReading } from '@/components/ui/use-reading'
import { progress } from '@/lib/learning/reading/state'
import styles from './Jauge.module.css'

/** The waterline beside a chapter of the list: an upright gauge, with its words for a screen reader. */
export function Jauge({ chapitre, sections }: { chapitre: string; sections: string[] }) {
  const part = useReading((state) => progress(state, chapitre, sections))
  return (
    <svg className={styles.jauge} viewBox="0 0 3 100" preserveAspectRatio="none" role="img" aria-label={wording(part)}>
      <rect width="3" height="100" className={styles.bassin} />
      <rect width="3" height={part * 100} y={100 - part * 100} className={styles.eau} />
    </svg>
  )
}

function wording(part: number): string {
  if (part === 0) return 'à lire'
  return part === 1 ? 'lu' : `lu à ${Math.round(part * 100)}\u00A0%`
}
