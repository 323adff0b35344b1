'use client'

import { useId, useReducer } from 'react'
import { Bouton, Choix, Commandes, Etat } from '../kit/Commandes'
import type { DessinProps } from '../kit/definition'
import { Tableau } from '../kit/Tableau'
import { COUCHES, coucheDe, DEPART, type Effet, FICHIERS, type Fichier, reduire } from './etat'
import { Pile } from './pile'

const OPTIONS = FICHIERS.map((valeur) => ({ valeur, libelle: <code>{valeur}</code> }))

function phrase(effet: Effet, fichier: Fichier): string {
  const couche = COUCHES.length - coucheDe(fichier)
  switch (effet) {
    case 'copie':
      return `Copie vers le haut (copy-up) : ${fichier} est copié en entier de la couche ${couche} dans upperdir, puis modifié là. La couche ${couche} n’a pas changé.`
    case 'surPlace':
      return `${fichier} est déjà dans upperdir : il est modifié sur place, rien n’est copié.`
    case 'creation':
      return `${fichier} est créé dans upperdir. Les couches de l’image n’en savent rien.`
    case 'effacement':
      return `Marque d’effacement (whiteout) : upperdir reçoit un fichier spécial du même nom, qui cache celui d’en dessous. La couche ${couche} le garde, et pèse toujours autant.`
    case 'suppression':
      return `${fichier} n’existait que dans upperdir : il disparaît, sans marque d’effacement.`
    case 'absent':
      return `rm échoue : la vue fusionnée ne contient pas ${fichier}.`
    case 'remise':
      return 'Conteneur supprimé puis recréé : upperdir est neuf et vide, l’image est intacte. Tout ce qui avait été écrit est perdu.'
    case null:
      return 'Choisissez un fichier, puis écrivez dedans ou supprimez-le : regardez quelle couche change.'
  }
}

export function Scene(ids: DessinProps) {
  const [etat, agir] = useReducer(reduire, DEPART)
  const idEtat = useId()
  return (
    <>
      <Commandes>
        <Choix
          legende="Fichier"
          options={OPTIONS}
          valeur={etat.choisi}
          onChange={(fichier) => agir({ type: 'choisir', fichier })}
        />
        <Bouton onClick={() => agir({ type: 'ecrire' })}>Écrire dedans</Bouton>
        <Bouton onClick={() => agir({ type: 'supprimer' })}>Supprimer</Bouton>
        <Bouton onClick={() => agir({ type: 'recreer' })}>Recréer le conteneur</Bouton>
      </Commandes>
      <Tableau {...ids} idEtat={idEtat}>
        <Pile etat={etat} />
      </Tableau>
      <Etat id={idEtat}>{phrase(etat.effet, etat.choisi)}</Etat>
    </>
  )
}
