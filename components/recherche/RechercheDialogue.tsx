'use client'
import { Dialogue } from '@/components/ui/Dialogue'
import { Recherche } from './Recherche'

/** The search over whatever page one is on. */
export function RechercheDialogue({ onClose }: { onClose: () => void }) {
  return (
    <Dialogue titre="Chercher dans le cours" onClose={onClose}>
      <Recherche onFollow={onClose} />
    </Dialogue>
  )
}
