'use client'
import { useState } from 'react'
import type { RosterAccount } from '@/lib/school/roster/add-roster'
import bouton from '../../exercice/Bouton.module.css'
import styles from './Eleves.module.css'

interface Props {
  classe: string
  comptes: readonly RosterAccount[]
  expiresAt: number
}

const DATE = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' })

/** One slip a student, to print and cut, or to copy into a mail merge. Only this answer ever holds the links. */
export function FeuilleDeComptes({ classe, comptes, expiresAt }: Props) {
  const [said, setSaid] = useState('')
  const address = (path: string) => window.location.origin + path

  async function copy() {
    const rows = comptes.map(({ name, username, path }) => [name, username, address(path)].join('\t'))
    const done = await navigator.clipboard.writeText(rows.join('\n')).then(
      () => true,
      () => false,
    )
    setSaid(
      done ? 'Tableau copié : collez-le dans un tableur.' : 'La copie n’est pas permise ici : imprimez la feuille.',
    )
  }

  return (
    <>
      <div data-ecran>
        <p>Imprimez ou copiez ces liens maintenant : ils ne seront plus montrés.</p>
        <div className={styles.choix}>
          <button type="button" className={bouton.principal} onClick={() => window.print()}>
            Imprimer la feuille
          </button>
          <button type="button" className={bouton.ordinaire} onClick={copy}>
            Copier le tableau
          </button>
        </div>
        <p role="status">{said}</p>
      </div>
      <ul className={styles.feuille}>
        {comptes.map(({ userId, name, username, path }) => (
          <li key={userId}>
            <strong>{name}</strong>
            <span>{classe}</span>
            <span>
              Identifiant : <code>{username}</code>
            </span>
            <span>Pour choisir votre mot de passe, une fois, jusqu’au {DATE.format(expiresAt)} :</span>
            <span className={styles.lien}>{address(path)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
