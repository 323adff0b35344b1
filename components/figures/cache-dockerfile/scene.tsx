'use client'

import { useId, useState } from 'react'
import { Choix, Commandes, Etat } from '../kit/Commandes'
import type { DessinProps } from '../kit/definition'
import { Tableau } from '../kit/Tableau'
import { type Changement, DOCKERFILES, type Ordre, rejouer } from './cache'
import { Etapes } from './etapes'

const ORDRES = [
  { valeur: 'dependances', libelle: 'les dépendances d’abord' },
  { valeur: 'tout', libelle: 'tout d’un coup' },
] as const

const CHANGEMENTS = [
  { valeur: 'rien', libelle: 'rien' },
  { valeur: 'server.js', libelle: <code>server.js</code> },
  { valeur: 'package.json', libelle: <code>package.json</code> },
  { valeur: 'README.md', libelle: <code>README.md</code> },
  { valeur: 'base', libelle: 'l’image de base' },
] as const

function phrase(ordre: Ordre, changement: Changement): string {
  if (changement === 'rien') return 'Rien n’a changé : toutes les étapes sont reprises du cache.'
  if (changement === 'README.md') {
    return 'README.md est dans .dockerignore : il n’entre pas dans le contexte de construction, COPY . . ne le voit pas changer.'
  }
  if (changement === 'base') return 'Une nouvelle image de base (--pull) : tout ce qui est construit dessus est refait.'
  const instructions = DOCKERFILES[ordre]
  const sorts = rejouer(instructions, changement)
  const premiere = instructions[sorts.indexOf('changee')]?.ligne
  const npm = sorts[instructions.findIndex(({ ligne }) => ligne.startsWith('RUN'))]
  const suite = npm === 'cache' ? 'npm ci est repris du cache.' : 'npm ci est refait.'
  return `${changement} a changé : « ${premiere} » est la première étape touchée. ${suite}`
}

export function Scene(ids: DessinProps) {
  const [ordre, choisirOrdre] = useState<Ordre>('dependances')
  const [changement, changer] = useState<Changement>('server.js')
  const idEtat = useId()
  return (
    <>
      <Commandes>
        <Choix legende="Ce que copie le Dockerfile" options={ORDRES} valeur={ordre} onChange={choisirOrdre} />
        <Choix legende="Ce qui a changé depuis" options={CHANGEMENTS} valeur={changement} onChange={changer} />
      </Commandes>
      <Tableau {...ids} idEtat={idEtat}>
        <Etapes instructions={DOCKERFILES[ordre]} changement={changement} />
      </Tableau>
      <Etat id={idEtat}>{phrase(ordre, changement)}</Etat>
    </>
  )
}
