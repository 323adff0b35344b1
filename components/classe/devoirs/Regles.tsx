'use client'
import { useId, useState } from 'react'
import type { StoredAssignment } from '@/lib/school/assignments/read-assignment'
import { Champ } from '../../compte/Champ'
import champ from '../../compte/Formulaire.module.css'
import { toLocalInput } from './local-time'

interface Props {
  devoir: StoredAssignment | null
  fautes: Readonly<Record<string, string>>
}

/** When an assignment opens and closes, and what counts after. */
export function Regles({ devoir, fautes }: Props) {
  const id = useId()
  const [late, setLate] = useState(devoir?.lateRule.kind ?? 'refuse')
  const penalty = devoir?.lateRule.kind === 'penalty' ? devoir.lateRule : { percentPerDay: 10, days: 7 }
  const zone = `À l’heure de votre ordinateur : ${Intl.DateTimeFormat().resolvedOptions().timeZone}.`
  return (
    <>
      <Champ
        nom="opensAt"
        libelle="Ouverture"
        aide={zone}
        type="datetime-local"
        defaultValue={toLocalInput(devoir?.opensAt ?? Date.now())}
        faute={fautes.opensAt}
        required
      />
      <Champ
        nom="closesAt"
        libelle="Date limite"
        aide="Vide : sans date limite. Un examen en a une."
        type="datetime-local"
        defaultValue={toLocalInput(devoir?.closesAt ?? null)}
        faute={fautes.closesAt}
      />
      <div className={champ.champ}>
        <label htmlFor={id}>Après la date limite</label>
        <select
          id={id}
          name="late"
          value={late}
          onChange={({ target }) => setLate(target.value === 'penalty' ? 'penalty' : 'refuse')}
        >
          <option value="refuse">Plus rien ne compte</option>
          <option value="penalty">Des points en moins chaque jour</option>
        </select>
      </div>
      {late === 'penalty' && (
        <>
          <Champ
            nom="percentPerDay"
            libelle="Retrait par jour commencé, en %"
            inputMode="decimal"
            defaultValue={penalty.percentPerDay}
            faute={fautes['lateRule.percentPerDay']}
            required
          />
          <Champ
            nom="days"
            libelle="Nombre de jours acceptés"
            inputMode="numeric"
            defaultValue={penalty.days}
            faute={fautes['lateRule.days']}
            required
          />
        </>
      )}
      <Champ
        nom="maxAttempts"
        libelle="Nombre d’essais qui comptent"
        aide="Vide : autant que l’élève en fait. Le meilleur compte."
        inputMode="numeric"
        defaultValue={devoir?.maxAttempts ?? ''}
        faute={fautes.maxAttempts}
      />
      <label>
        <input type="checkbox" name="exam" defaultChecked={devoir?.exam} /> Examen : le temps supplémentaire s’applique
      </label>
    </>
  )
}
