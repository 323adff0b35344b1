'use client'
import { useId } from 'react'
import type { AssignmentItem } from '@/lib/school/assignments/assignment'
import champ from '../../compte/Formulaire.module.css'
import { chosen, weightOf } from './assignment-of-fields'
import styles from './Devoirs.module.css'
import type { FormWork } from './form-work'

interface Props {
  works: readonly FormWork[]
  items: readonly AssignmentItem[]
  fautes: Readonly<Record<string, string>>
}

/** What an assignment is made of, each piece with its weight. */
export function ChoixExercices({ works, items, fautes }: Props) {
  const id = useId()
  const fault = Object.entries(fautes).find(([field]) => field === 'items' || field.startsWith('items.'))?.[1]
  return (
    <fieldset className={styles.exercices} aria-describedby={fault && id}>
      <legend>Exercices et coefficients</legend>
      {fault && (
        <p id={id} className={champ.faute}>
          {fault}
        </p>
      )}
      {works.map(({ kind, ref, title, total }) => {
        const key = `${kind}:${ref}`
        const item = items.find((one) => one.kind === kind && one.ref === ref)
        return (
          <div key={key} className={styles.exercice}>
            <label>
              <input type="checkbox" name={chosen(key)} defaultChecked={item !== undefined} /> {title}{' '}
              <span>({total} points)</span>
            </label>
            <input
              name={weightOf(key)}
              aria-label={`Coefficient de « ${title} »`}
              inputMode="decimal"
              defaultValue={String(item?.weight ?? 1).replace('.', ',')}
            />
          </div>
        )
      })}
    </fieldset>
  )
}
