'use client'
import bouton from '../exercice/Bouton.module.css'
import { send } from './send'

/** Ends the session, then goes home. */
export function Deconnexion() {
  async function leave() {
    await send('/api/session', {}, 'DELETE')
    window.location.assign('/')
  }
  return (
    <button type="button" className={bouton.ordinaire} onClick={leave}>
      Se déconnecter
    </button>
  )
}
