import type { ReactNode } from 'react'
import { Encart } from '../Encart'

/** What changed lately, and since which version or day. */
export function Nouveaute({ depuis, children }: { depuis: string; children: ReactNode }) {
  return (
    <Encart genre="date" etiquette={`Depuis ${depuis}`}>
      {children}
    </Encart>
  )
}
