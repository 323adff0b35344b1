'use client'
import { useSyncExternalStore } from 'react'
import { Champ } from './Champ'
import { ChampsDeCompte } from './ChampsDeCompte'
import { Formulaire } from './Formulaire'
import { useForm } from './use-form'

const never = () => () => {}
const codeOfAddress = () => new URLSearchParams(window.location.search).get('code') ?? ''

/** Joins a class by its code: with the account that is signed in, or with a new one. */
export function Rejoindre({ connecte }: { connecte: boolean }) {
  const code = useSyncExternalStore(never, codeOfAddress, () => '')
  const etat = useForm({
    address: '/api/classes/rejoindre',
    body: (fields) => fields,
    onDone: () => window.location.assign('/ma-classe'),
  })
  const fautes = etat.refused?.fields ?? {}
  return (
    <Formulaire etat={etat} action="Rejoindre la classe">
      <Champ
        key={code}
        nom="code"
        libelle="Code de la classe"
        aide="Six lettres et chiffres, donnés par votre enseignant : K7M-4QF."
        defaultValue={code}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        faute={fautes.code}
        required
      />
      {!connecte && <ChampsDeCompte fautes={fautes} pseudonyme />}
    </Formulaire>
  )
}
