import type { ReactNode } from 'react'
import { Encart } from '../Encart'

export function Retenir({ children }: { children: ReactNode }) {
  return (
    <Encart genre="retenir" etiquette="À retenir">
      {children}
    </Encart>
  )
}
