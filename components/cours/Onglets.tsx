import { Children, isValidElement, type ReactNode } from 'react'
import type { OngletProps } from './Onglet'
import { PanneauxOnglets } from './PanneauxOnglets'

/** Variants of one text (per system, most often), one shown at a time. */
export function Onglets({ sujet, children }: { sujet: string; children: ReactNode }) {
  const panneaux = Children.toArray(children).flatMap((child) =>
    isValidElement<OngletProps>(child) && child.props.id
      ? [{ id: child.props.id, titre: child.props.titre, contenu: child }]
      : [],
  )
  return <PanneauxOnglets sujet={sujet} panneaux={panneaux} />
}
