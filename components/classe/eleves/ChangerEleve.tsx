'use client'
import { useRouter } from 'next/navigation'
import { Champ } from '../../compte/Champ'
import { Formulaire } from '../../compte/Formulaire'
import { useForm } from '../../compte/use-form'
import { Dialogue } from '../../ui/Dialogue'
import { addressOf, type EleveProps } from './eleve'

/** Renames a student, or gives extra time. */
export function ChangerEleve(props: EleveProps) {
  const { eleve, onClose } = props
  const { refresh } = useRouter()
  const etat = useForm({
    address: addressOf(props),
    method: 'PATCH',
    body: ({ displayName, extraTime }) => ({ displayName, extraTime: Number(extraTime || 0) }),
    onDone: () => {
      refresh()
      onClose()
    },
  })
  return (
    <Dialogue titre={eleve.displayName} onClose={onClose}>
      <Formulaire etat={etat} action="Enregistrer">
        <Champ
          nom="displayName"
          libelle="Nom dans cette classe"
          defaultValue={eleve.displayName}
          autoComplete="off"
          faute={etat.refused?.fields.displayName}
          required
        />
        <Champ
          nom="extraTime"
          libelle="Temps supplémentaire, en %"
          aide="Pour les examens. Un tiers-temps : 33. Aucun : 0."
          type="number"
          inputMode="numeric"
          min={0}
          max={100}
          step={1}
          defaultValue={eleve.extraTime}
          faute={etat.refused?.fields.extraTime}
        />
      </Formulaire>
    </Dialogue>
  )
}
