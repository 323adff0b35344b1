'use client'
import { useStore } from 'zustand'
import type { Parcel } from '@/lib/learning/outbox/parcel'
import styles from './EtatRemise.module.css'
import { outboxOfTab } from './outbox'

/** Where the last attempt is: kept here, received, graded. */
export function EtatRemise({ exercise }: { exercise: string }) {
  const { parcels, unreachable } = useStore(outboxOfTab().store)
  const last = parcels.findLast(({ body }) => body.ref === exercise)
  return (
    <p className={styles.etat} role="status" data-etat={last?.is.state ?? 'aucun'}>
      {last ? sentence(last, unreachable) : 'Chaque vérification est envoyée à votre classe.'}
    </p>
  )
}

function sentence({ is }: Parcel, unreachable: boolean): string {
  switch (is.state) {
    case 'kept':
      return unreachable
        ? 'Enregistré ici. Le serveur ne répond pas ou vous n’êtes pas connecté : l’envoi se fera tout seul dès que possible.'
        : 'Enregistré ici, envoi en cours…'
    case 'received':
      return is.late ? 'Reçu, après la date limite.' : 'Reçu, notation en cours…'
    case 'graded':
      return `Noté : ${is.points.toLocaleString('fr-FR')} sur ${is.total}${is.late ? ', après la date limite' : ''}.`
    case 'failed':
      return 'Reçu. La notation automatique n’a pas abouti : votre enseignant le voit, et pourra la relancer.'
    case 'refused':
      return `Refusé : ${is.message} Votre travail reste ici.`
  }
}
