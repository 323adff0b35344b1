import type { ReactNode } from 'react'
import type { DessinProps } from './definition'

interface TableauProps extends DessinProps {
  /** Id of a live text that tells the present state, read before the twin. */
  idEtat?: string
  className?: string
  children: ReactNode
}

/** One picture for a screen reader: named by the figure's title, described by its state and its twin. */
export function Tableau({ idTitre, idJumeau, idEtat, className, children }: TableauProps) {
  return (
    <div
      role="img"
      className={className}
      aria-labelledby={idTitre}
      aria-describedby={idEtat ? `${idEtat} ${idJumeau}` : idJumeau}
    >
      {children}
    </div>
  )
}
