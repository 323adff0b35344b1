'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { RosterAccount } from '@/lib/school/roster/add-roster'
import { Formulaire } from '../../compte/Formulaire'
import { useForm } from '../../compte/use-form'
import { ZoneTexte } from '../../compte/ZoneTexte'
import styles from './Eleves.module.css'
import { FeuilleDeComptes } from './FeuilleDeComptes'

interface Added {
  added: RosterAccount[]
  already: string[]
  expiresAt: number | null
}

/** A pasted list of students becomes accounts, and a sheet of links to hand out. */
export function AjouterListe({ classId, classe }: { classId: string; classe: string }) {
  const { refresh } = useRouter()
  const [done, setDone] = useState<Added | null>(null)
  const result = useRef<HTMLDivElement>(null)
  const etat = useForm<Added>({
    address: `/api/classes/${classId}/eleves`,
    body: (fields) => fields,
    onDone: (data) => {
      setDone(data)
      refresh()
    },
  })
  useEffect(() => {
    if (done) result.current?.focus()
  }, [done])

  return (
    <section aria-labelledby="ajouter-liste" className={styles.ajout}>
      <h2 id="ajouter-liste">Ajouter une liste</h2>
      <div data-ecran>
        <Formulaire etat={etat} action="Créer les comptes">
          <ZoneTexte
            nom="roster"
            libelle="Élèves"
            aide="Un nom par ligne, ou deux colonnes d’un tableur : nom;identifiant. Sans identifiant, il est fait du nom. Chaque élève reçoit un lien pour choisir son mot de passe."
            rows={8}
            spellCheck={false}
            autoComplete="off"
            faute={etat.refused?.fields.roster}
            required
          />
        </Formulaire>
      </div>
      <div ref={result} tabIndex={-1} className={styles.resultat}>
        {done && <Bilan {...done} />}
        {done?.expiresAt && <FeuilleDeComptes classe={classe} comptes={done.added} expiresAt={done.expiresAt} />}
      </div>
    </section>
  )
}

function Bilan({ added, already }: Added) {
  return (
    <p data-ecran>
      {added.length === 0
        ? 'Aucun compte à créer.'
        : `${added.length} ${added.length > 1 ? 'comptes créés' : 'compte créé'}.`}
      {already.length > 0 && ` Déjà dans la classe : ${already.join(', ')}.`}
    </p>
  )
}
