import Link from 'next/link'
import { compileMdx } from '@/components/cours/compile'
import { Note } from '@/components/cours/encarts/Note'
import { Lien } from '@/components/cours/Lien'
import { Tableau } from '@/components/cours/Tableau'
import { statementText } from '@/content/exercices/load'
import { EXERCISES } from '@/content/exercices/registry.generated'
import { totalPoints } from '@/lib/grading/exercise'
import { Espace } from './Espace'
import styles from './Exercice.module.css'
import { LEVELS } from './levels'

const statementComponents = { a: Lien, table: Tableau, Note }

/**
 * A graded exercise: its statement, to read at once, and « Commencer », which opens the workspace in place.
 * `seul`: on its own page, statement and work side by side; else inside a chapter, one above the other.
 */
export async function Exercice({ id, seul = false }: { id: string; seul?: boolean }) {
  const exercise = EXERCISES.get(id)
  if (!exercise) throw new Error(`<Exercice id="${id}" /> : pas de dossier content/exercices/${id}.`)
  const { Content } = await compileMdx(`content/exercices/${id}/enonce.mdx`, statementText(id))
  const Titre = seul ? 'h1' : 'h3'
  const SousTitre = seul ? 'h2' : 'h4'
  return (
    <Espace
      id={id}
      seul={seul}
      titre={exercise.title}
      enonce={
        <div className={styles.enonce}>
          <p className={styles.genre}>Exercice noté</p>
          <Titre className={styles.titre}>
            {seul ? exercise.title : <Link href={`/exercices/${id}`}>{exercise.title}</Link>}
          </Titre>
          <p className={styles.mesures}>
            {LEVELS[exercise.level]} · {exercise.minutes} minutes · {totalPoints(exercise)} points
          </p>
          <div className={styles.texte}>
            <Content components={statementComponents} />
          </div>
          <SousTitre className={styles.soustitre}>Ce qui est vérifié</SousTitre>
          <ul className={styles.exigences}>
            {exercise.checks.map(({ id: check, goal, points }) => (
              <li key={check}>
                <span>{goal}</span>
                <span className={styles.points}>
                  {points}
                  <abbr title={points > 1 ? 'points' : 'point'}> pt</abbr>
                </span>
              </li>
            ))}
          </ul>
        </div>
      }
    />
  )
}
