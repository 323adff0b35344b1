'use client'
import { useState } from 'react'
import bouton from '../../exercice/Bouton.module.css'
import { ChangerEleve } from './ChangerEleve'
import styles from './Eleves.module.css'
import type { Eleve } from './eleve'
import { LienDeCompte } from './LienDeCompte'
import { RetirerEleve } from './RetirerEleve'

const DIALOGUES = { changer: ChangerEleve, lien: LienDeCompte, retirer: RetirerEleve } as const

interface Props {
  classId: string
  eleves: readonly Eleve[]
}

/** The students of a class, and what a teacher does for each. */
export function ListeEleves({ classId, eleves }: Props) {
  const [open, setOpen] = useState<{ what: keyof typeof DIALOGUES; eleve: Eleve } | null>(null)
  const Dialogue = open && DIALOGUES[open.what]
  if (eleves.length === 0) {
    return (
      <p>Personne n’est encore entré. Projetez le code de la classe, ou collez ci-dessous la liste de vos élèves.</p>
    )
  }
  return (
    <>
      <p className={styles.compte}>
        {eleves.length} {eleves.length > 1 ? 'élèves' : 'élève'}
      </p>
      <ul className={styles.eleves}>
        {eleves.map((eleve) => (
          <li key={eleve.userId}>
            <div className={styles.qui}>
              <strong>{eleve.displayName}</strong>
              <span>
                {eleve.username ?? 'sans identifiant'}
                {eleve.extraTime > 0 && ` · ${eleve.extraTime} % de temps en plus`}
              </span>
            </div>
            <Action nom="Modifier" eleve={eleve} onClick={() => setOpen({ what: 'changer', eleve })} />
            <Action
              nom="Donner un lien de nouveau mot de passe"
              eleve={eleve}
              onClick={() => setOpen({ what: 'lien', eleve })}
            />
            <Action nom="Retirer" eleve={eleve} onClick={() => setOpen({ what: 'retirer', eleve })} />
          </li>
        ))}
      </ul>
      {open && Dialogue && <Dialogue classId={classId} eleve={open.eleve} onClose={() => setOpen(null)} />}
    </>
  )
}

function Action({ nom, eleve, onClick }: { nom: string; eleve: Eleve; onClick: () => void }) {
  return (
    <button type="button" className={bouton.discret} onClick={onClick}>
      {nom}
      <span className="sr"> : {eleve.displayName}</span>
    </button>
  )
}
