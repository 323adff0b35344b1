import type { ReactNode } from 'react'
import { Encart } from '../Encart'

export function PourAllerPlusLoin({ children }: { children: ReactNode }) {
  return (
    <Encart genre="loin" etiquette="Pour aller plus loin">
      {children}
    </Encart>
  )
}
