'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Champ } from '../../compte/Champ'
import { Formulaire } from '../../compte/Formulaire'
import { useForm } from '../../compte/use-form'
import { ZoneTexte } from '../../compte/ZoneTexte'
import { Dialogue } from '../../ui/Dialogue'
import { type Note, points, remarks } from './note'

interface Props {
  assignmentId: string
  note: Note
  onClose(): void
}

/** A teacher's own points for one student and one exercise, with the reason; or the engine's again. */
export function ChangerNote({ assignmentId, note: { student, item, grade }, onClose }: Props) {
  const { refresh } = useRouter()
  const [isBack, setBack] = useState(false)
  const etat = useForm({
    address: `/api/devoirs/${assignmentId}/notes`,
    body: ({ points: typed, reason }) => ({
      userId: student.userId,
      kind: item.kind,
      ref: item.ref,
      points: isBack ? null : numberOf(typed),
      reason,
    }),
    onDone: () => {
      refresh()
      onClose()
    },
  })
  const now = grade.share === null ? '' : points(grade.share * item.total)
  return (
    <Dialogue titre={`Note de ${student.name}`} onClose={onClose}>
      <p>
        {item.title} : {now === '' ? 'aucune note' : `${now} sur ${item.total}`} ({remarks(grade)}).
      </p>
      <Formulaire etat={etat} action="Enregistrer">
        {grade.overridden && (
          <label>
            <input type="checkbox" checked={isBack} onChange={({ target }) => setBack(target.checked)} /> Reprendre la
            note automatique
          </label>
        )}
        {!isBack && (
          <Champ
            nom="points"
            libelle={`Points, sur ${item.total}`}
            inputMode="decimal"
            autoComplete="off"
            defaultValue={now}
            faute={etat.refused?.fields.points}
            required
          />
        )}
        <ZoneTexte
          nom="reason"
          libelle="Raison"
          aide="Elle reste dans l’historique de la note."
          rows={3}
          faute={etat.refused?.fields.reason}
          required
        />
      </Formulaire>
    </Dialogue>
  )
}

/** What a French hand types; what is no number goes as it is, for the server to refuse, never as the empty grade. */
function numberOf(typed: string | undefined): number | string {
  const value = typed?.trim() ? Number(typed.replace(',', '.')) : Number.NaN
  return Number.isNaN(value) ? (typed ?? '') : value
}
