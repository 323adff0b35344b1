'use client'
import { useEffect, useState } from 'react'
import type { Work } from '@/lib/learning/work/work'
import styles from './ListeExercices.module.css'

/** Where the learner is: read from the browser once the page is idle; nothing is said when nothing is known. */
export function EtatExercice({ id }: { id: string }) {
  const [work, setWork] = useState<Work>()
  useEffect(() => {
    let gone = false
    const read = async () => {
      const [{ workDatabase }, { normaliseWork }] = await Promise.all([
        import('@/lib/learning/work/database'),
        import('@/lib/learning/work/work'),
      ])
      const { work } = normaliseWork(await workDatabase().read(id), id)
      if (!gone) setWork(work)
    }
    // A browser that keeps nothing has nothing to tell here; the workspace says so.
    read().catch(() => undefined)
    return () => {
      gone = true
    }
  }, [id])
  return (
    <p className={styles.etat} data-reussi={work?.passedAt !== undefined || undefined}>
      {work && sentence(work)}
    </p>
  )
}

function sentence({ attempts, files, passedAt, solutionSeenAt }: Work): string {
  const best = attempts.reduce((most, { points }) => Math.max(most, points), 0)
  const total = attempts.at(-1)?.total ?? 0
  if (passedAt !== undefined) return `Réussi : ${total} sur ${total}`
  const seen = solutionSeenAt === undefined ? '' : ', solution vue'
  if (attempts.length > 0) return `Meilleur essai : ${best} sur ${total}${seen}`
  return Object.keys(files).length > 0 ? 'Commencé' : 'À faire'
}
