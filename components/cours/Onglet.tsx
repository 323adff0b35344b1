import type { ReactNode } from 'react'

export interface OngletProps {
  /** What is remembered: « linux », « macos », « windows »… */
  id: string
  titre: string
  children: ReactNode
}

/** One variant inside <Onglets>. */
export function Onglet({ children }: OngletProps) {
  return children
}
