/** The three sides of the workspace; on a narrow screen one is shown at a time. */
export type Panneau = 'enonce' | 'travail' | 'resultat'

export interface AtelierProps {
  id: string
  panneau: Panneau
  onPanneau(panneau: Panneau): void
  /** What the result's tab shows. */
  onBadge(badge: string): void
}
