'use client'
import { useEffect, useRef } from 'react'
import type { StoredAssignment } from '@/lib/school/assignments/read-assignment'
import { Champ } from '../../compte/Champ'
import { Formulaire } from '../../compte/Formulaire'
import { useForm } from '../../compte/use-form'
import { ZoneTexte } from '../../compte/ZoneTexte'
import bouton from '../../exercice/Bouton.module.css'
import { assignmentOfFields } from './assignment-of-fields'
import { ChoixExercices } from './ChoixExercices'
import styles from './Devoirs.module.css'
import type { FormWork } from './form-work'
import { Regles } from './Regles'

interface Props {
  classId: string
  /** What is changed; null for a new one. */
  devoir: StoredAssignment | null
  works: readonly FormWork[]
  onDone(title: string): void
  onCancel(): void
}

/** Makes or changes an assignment. Shown on a click only: its dates are on the clock of this browser. */
export function FormulaireDevoir({ classId, devoir, works, onDone, onCancel }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  const etat = useForm({
    address: devoir ? `/api/devoirs/${devoir.id}` : `/api/classes/${classId}/devoirs`,
    method: devoir ? 'PATCH' : 'POST',
    body: (fields) => assignmentOfFields(fields, works),
    onDone: (_, fields) => onDone(fields.title ?? ''),
  })
  useEffect(() => title.current?.focus(), [])
  const fautes = etat.refused?.fields ?? {}
  return (
    <section aria-labelledby="formulaire-devoir" className={styles.formulaire}>
      <h2 id="formulaire-devoir" ref={title} tabIndex={-1}>
        {devoir ? 'Modifier le devoir' : 'Nouveau devoir'}
      </h2>
      <Formulaire etat={etat} action="Enregistrer">
        <Champ
          nom="title"
          libelle="Titre"
          defaultValue={devoir?.title}
          autoComplete="off"
          faute={fautes.title}
          required
        />
        <ZoneTexte
          nom="instructions"
          libelle="Consignes"
          defaultValue={devoir?.instructions}
          rows={4}
          faute={fautes.instructions}
        />
        <Regles devoir={devoir} fautes={fautes} />
        <ChoixExercices works={works} items={devoir?.items ?? []} fautes={fautes} />
        <label>
          <input type="checkbox" name="published" defaultChecked={devoir?.published} /> Publié : les élèves le voient
        </label>
      </Formulaire>
      <button type="button" className={bouton.ordinaire} onClick={onCancel}>
        Annuler
      </button>
    </section>
  )
}
