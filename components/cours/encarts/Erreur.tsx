import type { ReactNode } from 'react'
import { Encart } from '../Encart'

export function Erreur({ titre, children }: { titre: string; children: ReactNode }) {
  return (
    <Encart genre="erreur" etiquette="L’erreur classique" titre={titre}>
      {children}
    </Encart>
  )
}
