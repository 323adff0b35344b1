'use client'
import { Champ } from './Champ'
import { ChampsDeCompte } from './ChampsDeCompte'
import { Formulaire } from './Formulaire'
import { useForm } from './use-form'

interface Props {
  jeton: string
  forme: 'compte' | 'mot-de-passe' | 'accepter'
  vers: string
}

/** What a link asks for: a new account, a new password, or only a yes. */
export function Invitation({ jeton, forme, vers }: Props) {
  const etat = useForm({
    address: `/api/invitations/${encodeURIComponent(jeton)}`,
    body: (fields) => fields,
    onDone: () => window.location.assign(vers),
  })
  const fautes = etat.refused?.fields ?? {}
  const action = { compte: 'Créer mon compte', 'mot-de-passe': 'Enregistrer', accepter: 'Accepter' }[forme]
  return (
    <Formulaire etat={etat} action={action}>
      {forme === 'compte' && <ChampsDeCompte fautes={fautes} />}
      {forme === 'mot-de-passe' && (
        <Champ
          nom="password"
          libelle="Nouveau mot de passe"
          aide="Au moins 8 caractères. Une courte phrase se retient mieux qu’un mot compliqué."
          type="password"
          autoComplete="new-password"
          faute={fautes.password}
          required
        />
      )}
    </Formulaire>
  )
}
