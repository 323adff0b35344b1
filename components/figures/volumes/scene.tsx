'use client'

import { useId, useState } from 'react'
import { Choix, Commandes, Etat } from '../kit/Commandes'
import type { DessinProps } from '../kit/definition'
import { Tableau } from '../kit/Tableau'
import { Lieux } from './lieux'
import { COMMANDES, effetDe, type NomCommande } from './sort'

const OPTIONS = COMMANDES.map(({ commande }) => ({
  valeur: commande,
  libelle: <code>{commande.replace('docker ', '')}</code>,
}))

export function Scene(ids: DessinProps) {
  const [commande, lancer] = useState<NomCommande>('docker stop')
  const idEtat = useId()
  const { efface, remarque } = effetDe(commande)
  return (
    <>
      <Commandes>
        <Choix legende="docker…" options={OPTIONS} valeur={commande} onChange={lancer} />
      </Commandes>
      <Tableau {...ids} idEtat={idEtat}>
        <Lieux efface={efface} />
      </Tableau>
      <Etat id={idEtat}>{remarque}</Etat>
    </>
  )
}
