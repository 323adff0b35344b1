'use client'

import { useId, useState } from 'react'
import { Choix, Commandes, Curseur, Etat } from '../kit/Commandes'
import type { DessinProps } from '../kit/definition'
import { Tableau } from '../kit/Tableau'
import { type Chronologie, type Condition, derouler, FIN, PRET, phaseA } from './chronologie'
import { Frise } from './frise'

const CONDITIONS = [
  {
    valeur: 'service_started',
    libelle: (
      <>
        <code>depends_on</code> seul
      </>
    ),
  },
  { valeur: 'service_healthy', libelle: <code>service_healthy</code> },
] as const

function phrase({ auth, order, sondes, appel }: Chronologie, instant: number): string {
  if (instant >= appel.a) {
    return appel.ok
      ? 'order-service a démarré quand auth-service était en bonne santé (healthy) : son premier appel aboutit.'
      : `order-service a appelé trop tôt et s’est arrêté : auth-service était démarré, pas prêt. Il ${instant < PRET ? 'le sera' : 'l’est maintenant, mais'} trop tard.`
  }
  if (phaseA(order, instant) === 'demarre')
    return 'order-service vient de démarrer. Dans une seconde, il appelle auth-service.'
  const derniere = sondes.findLast(({ a }) => a <= instant)
  const sonde = derniere ? 'la dernière sonde a échoué' : 'aucune sonde encore'
  const pret =
    phaseA(auth, instant) === 'pret'
      ? 'auth-service est prêt, la prochaine sonde le dira.'
      : 'auth-service n’est pas prêt.'
  return `order-service est créé mais attend : ${sonde}, ${pret}`
}

export function Scene(ids: DessinProps) {
  const [condition, choisir] = useState<Condition>('service_started')
  const [instant, aller] = useState(FIN)
  const idEtat = useId()
  const chronologie = derouler(condition)
  return (
    <>
      <Commandes>
        <Choix legende="Condition de démarrage" options={CONDITIONS} valeur={condition} onChange={choisir} />
        <Curseur libelle={`Temps écoulé : ${instant} s`} max={FIN} valeur={instant} onChange={aller} />
      </Commandes>
      <Tableau {...ids} idEtat={idEtat}>
        <Frise chronologie={chronologie} instant={instant} />
      </Tableau>
      <Etat id={idEtat}>{phrase(chronologie, instant)}</Etat>
    </>
  )
}
