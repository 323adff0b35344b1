'use client'
import { useStore } from 'zustand'
import type { ExerciseData } from '@/content/exercices/data'
import type { Files } from '@/lib/grading/files'
import type { Session } from '@/lib/learning/work/session'
import type { Position } from '@/lib/text/position'
import { Essais } from './Essais'
import { points } from './format'
import styles from './Resultats.module.css'
import { Solution } from './Solution'
import type { Verification } from './use-verdict'
import { Verification as Ligne } from './Verification'

interface Props {
  data: ExerciseData
  session: Session
  verification: Verification
  files: Files
  onShow(file: string, position?: Position): void
}

/** All the checks at once: what is reached stays, with when; what is not says why, where, and what to try. */
export function Resultats({ data, session, verification, files, onShow }: Props) {
  const { exercise, sections } = data
  const { work } = useStore(session.store)
  const { verdict } = verification
  const last = work.attempts.at(-1)
  const total = exercise.checks.reduce((sum, check) => sum + check.points, 0)
  const isStale = verdict !== undefined && verification.files !== files
  // What keeps the others waiting is said once.
  const firstBlocked = verdict?.checks.find(({ state }) => state === 'blocked')?.id
  const failedCount = verdict?.checks.filter(({ state }) => state !== 'reached').length ?? 0

  return (
    <div className={styles.resultats}>
      <div className={styles.entete}>
        <p className={styles.titre}>Résultat</p>
        <p className={styles.note} aria-live="polite">
          {last ? (
            <>
              <strong>{last.points}</strong> sur {points(total)}
              {verdict && failedCount > 0 && ` · ${failedCount} à revoir`}
            </>
          ) : (
            'Pas encore vérifié'
          )}
        </p>
      </div>
      <progress className={styles.jauge} max={total} value={last?.points ?? 0} aria-label="Points obtenus" />
      {last?.points === total && (
        <p className={styles.fin} data-vu={work.passedAt === undefined || undefined}>
          {work.passedAt === undefined ? 'Tous les points, avec la solution vue.' : 'Réussi : tous les points sont là.'}
        </p>
      )}
      {isStale && <p className={styles.perime}>Vos fichiers ont changé depuis cette vérification.</p>}
      <ol className={styles.verifications}>
        {exercise.checks.map((check) => (
          <Ligne
            key={check.id}
            check={check}
            verdict={verdict?.checks.find(({ id }) => id === check.id)}
            reachedAt={last?.reached.includes(check.id) ? work.reachedAt[check.id] : undefined}
            quiet={check.id !== firstBlocked}
            hints={work.hints[check.id] ?? 0}
            sections={sections}
            onHint={() => session.openHint(check.id)}
            onShow={onShow}
          />
        ))}
      </ol>
      <Essais attempts={work.attempts} onRestore={(attempt) => session.replace(attempt.files)} />
      <Solution
        id={exercise.id}
        attempted={work.attempts.length > 0}
        seenAt={work.solutionSeenAt}
        onSee={session.seeSolution}
      />
    </div>
  )
}
