import type { ReactNode } from 'react'
import { Encart } from '../Encart'

export function Attention({ children }: { children: ReactNode }) {
  return (
    <Encart genre="attention" etiquette="Attention">
      {children}
    </Encart>
  )
}
