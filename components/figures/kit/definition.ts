import type { ComponentType, ReactNode } from 'react'

/** Ids the frame hands to a drawing, so that a picture made by the drawing itself can be named and described. */
export interface DessinProps {
  idTitre: string
  idJumeau: string
}

/** A figure of the course: a drawing, and a twin that says in words all that the drawing says. */
export interface FigureDefinition {
  /** Name of the folder, and what `<Figure id="…" />` asks for. */
  id: string
  /** The message of the drawing, as a sentence. */
  titre: string
  legende?: ReactNode
  /** True when the drawing holds controls: it then wraps its own picture in `Tableau` instead of being one picture. */
  interactive?: boolean
  Dessin: ComponentType<DessinProps>
  Jumeau: ComponentType
}
