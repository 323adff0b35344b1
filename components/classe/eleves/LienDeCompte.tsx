'use client'
import { useState } from 'react'
import type { AccountLink } from '@/lib/school/classes/reset-member'
import { send } from '../../compte/send'
import bouton from '../../exercice/Bouton.module.css'
import { Dialogue } from '../../ui/Dialogue'
import styles from './Eleves.module.css'
import { addressOf, type EleveProps } from './eleve'

const DATE = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short' })

/** A link with which a student chooses a new password, made when asked and shown once. */
export function LienDeCompte(props: EleveProps) {
  const { eleve, onClose } = props
  const [link, setLink] = useState<AccountLink | null>(null)
  const [said, setSaid] = useState('')

  async function make() {
    const sent = await send<AccountLink>(`${addressOf(props)}/lien`, {})
    if ('data' in sent) setLink(sent.data)
    setSaid('data' in sent ? 'Le lien est prêt.' : sent.refused.message)
  }

  async function copy(address: string) {
    const done = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    )
    setSaid(done ? 'Lien copié.' : 'La copie n’est pas permise ici : sélectionnez le lien.')
  }

  const address = link && window.location.origin + link.path
  return (
    <Dialogue titre={`Nouveau mot de passe de ${eleve.displayName}`} onClose={onClose}>
      <div className={styles.dialogue}>
        <p>
          L’élève ouvre ce lien et choisit un mot de passe. Remettez-le à lui seul : qui l’a en main peut ouvrir le
          compte. Il sert une fois, et remplace les liens donnés avant.
        </p>
        {address === null ? (
          <button type="button" className={bouton.principal} onClick={make}>
            Donner un lien
          </button>
        ) : (
          <>
            <p>
              Identifiant : <strong>{link?.username ?? 'aucun'}</strong>
            </p>
            <p className={styles.lien}>{address}</p>
            <p>Valable jusqu’au {DATE.format(link?.expiresAt)}.</p>
            <button type="button" className={bouton.ordinaire} onClick={() => copy(address)}>
              Copier le lien
            </button>
          </>
        )}
        <p role="status">{said}</p>
      </div>
    </Dialogue>
  )
}
