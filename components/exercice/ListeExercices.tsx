import Link from 'next/link'
import { EXERCISES } from '@/content/exercices/registry.generated'
import { listChapters } from '@/lib/content/chapters'
import { totalPoints } from '@/lib/grading/exercise'
import { EtatExercice } from './EtatExercice'
import styles from './ListeExercices.module.css'
import { LEVELS } from './levels'

/** Every exercise in the order of the course, with what this browser knows of it. */
export async function ListeExercices() {
  const chapters = (await listChapters()).map(({ slug }) => slug)
  const exercises = [...EXERCISES.values()].sort((a, b) => chapters.indexOf(a.chapter) - chapters.indexOf(b.chapter))
  return (
    <ul className={styles.liste}>
      {exercises.map((exercise) => (
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
