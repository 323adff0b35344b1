'use client'
import { useState } from 'react'
import { send } from '../compte/send'
import bouton from '../exercice/Bouton.module.css'
import styles from './CodeDeClasse.module.css'

interface Props {
  classId: string
  code: string
  ouvert: boolean
}

/** The code that lets students in, large enough for the back of the room, and what a teacher does with it. */
export function CodeDeClasse({ classId, code, ouvert }: Props) {
  const [now, setNow] = useState({ joinCode: code, joinOpen: ouvert })
  const [said, setSaid] = useState('')

  async function change(what: object, sentence: string) {
    const sent = await send<typeof now>(`/api/classes/${classId}`, what, 'PATCH')
    if ('data' in sent) setNow(sent.data)
    setSaid('data' in sent ? sentence : sent.refused.message)
  }

  async function copy() {
    const link = `${window.location.origin}/rejoindre?code=${now.joinCode}`
    const done = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    )
    setSaid(done ? 'Lien copié.' : `Le lien : ${link}`)
  }

  return (
    <div className={styles.code}>
      <p>
        {now.joinOpen ? 'Pour entrer' : 'Inscriptions fermées'}
        <strong className={now.joinOpen ? undefined : styles.ferme}>{now.joinCode}</strong>
      </p>
      <div className={styles.actions}>
        <button type="button" className={bouton.discret} onClick={copy}>
          Copier le lien
        </button>
        <button
          type="button"
          className={bouton.discret}
          onClick={() =>
            change({ joinOpen: !now.joinOpen }, now.joinOpen ? 'Inscriptions fermées.' : 'Inscriptions ouvertes.')
          }
        >
          {now.joinOpen ? 'Fermer les inscriptions' : 'Rouvrir les inscriptions'}
        </button>
        <button
          type="button"
          className={bouton.discret}
          onClick={() => change({ newCode: true }, 'Nouveau code : l’ancien ne sert plus.')}
        >
          Changer le code
        </button>
      </div>
      <p role="status" className={styles.dit}>
        {said}
      </p>
    </div>
  )
}
