'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '../../compte/send'
import bouton from '../../exercice/Bouton.module.css'
import { Dialogue } from '../../ui/Dialogue'
import styles from './Eleves.module.css'
import { addressOf, type EleveProps } from './eleve'

/** Asks before a student is taken out of the class. */
export function RetirerEleve(props: EleveProps) {
  const { eleve, onClose } = props
  const { refresh } = useRouter()
  const [refused, setRefused] = useState('')

  async function remove() {
    const sent = await send(addressOf(props), {}, 'DELETE')
    if ('refused' in sent) return setRefused(sent.refused.message)
    refresh()
    onClose()
  }

  return (
    <Dialogue titre={`Retirer ${eleve.displayName} ?`} onClose={onClose}>
      <div className={styles.dialogue}>
        <p>
          L’élève ne verra plus la classe et disparaîtra de la grille et des notes. Son compte et son travail restent :
          s’il revient avec le code, il les retrouve.
        </p>
        <div className={styles.choix}>
          <button type="button" className={bouton.principal} onClick={remove}>
            Retirer de la classe
          </button>
          <button type="button" className={bouton.ordinaire} onClick={onClose}>
            Annuler
          </button>
        </div>
        <p role="alert">{refused}</p>
      </div>
    </Dialogue>
  )
}
