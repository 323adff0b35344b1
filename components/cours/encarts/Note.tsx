import type { ReactNode } from 'react'
import { Encart } from '../Encart'

export function Note({ children }: { children: ReactNode }) {
  return (
    <Encart genre="note" etiquette="Précision">
      {children}
    </Encart>
  )
}
