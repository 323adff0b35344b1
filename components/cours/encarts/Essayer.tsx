import type { ReactNode } from 'react'
import { Encart } from '../Encart'

export function Essayer({ titre, children }: { titre: string; children: ReactNode }) {
  return (
    <Encart genre="essayer" etiquette="À essayer" titre={titre}>
      {children}
    </Encart>
  )
}
