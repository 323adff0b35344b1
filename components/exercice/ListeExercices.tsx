import Link from 'next/link'
import { EXERCISES } from '@/content/exercices/registry.generated'
import { totalPoints } from '@/lib/grading/exercise'
import { EtatExercice } from './EtatExercice'
import styles from './ListeExercices.module.css'
import { LEVELS } from './levels'

/** Every exercise, with what this browser knows of it. */
export function ListeExercices() {
  return (
    <ul className={styles.liste}>
      {[...EXERCISES.values()].map((exercise) => (
        <li key={exercise.id} className={styles.exercice}>
          <h2 className={styles.titre}>
            <Link href={`/exercices/${exercise.id}`}>{exercise.title}</Link>
          </h2>
          <p>{exercise.summary}</p>
          <p className={styles.mesures}>
            {LEVELS[exercise.level]} · {exercise.minutes} minutes · {totalPoints(exercise)} points
          </p>
          <EtatExercice id={exercise.id} />
        </li>
      ))}
    </ul>
  )
}
