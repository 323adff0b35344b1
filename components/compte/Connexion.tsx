'use client'
import { Champ } from './Champ'
import { Formulaire } from './Formulaire'
import { safePath } from './safe-path'
import { useForm } from './use-form'

/** Signs in, then goes where the visitor was going. */
export function Connexion() {
  const etat = useForm({
    address: '/api/session',
    body: (fields) => fields,
    onDone: () => window.location.assign(safePath(new URLSearchParams(window.location.search).get('vers'))),
  })
  const fautes = etat.refused?.fields ?? {}
  return (
    <Formulaire etat={etat} action="Se connecter">
      <Champ
        nom="username"
        libelle="Identifiant"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        faute={fautes.username}
        required
      />
      <Champ
        nom="password"
        libelle="Mot de passe"
        type="password"
        autoComplete="current-password"
        faute={fautes.password}
        required
      />
    </Formulaire>
  )
}
