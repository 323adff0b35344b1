import { useId } from 'react'
import styles from './CadreFigure.module.css'
import type { FigureDefinition } from './definition'
import { Tableau } from './Tableau'

/** The frame of every figure: its message, its drawing, its caption, and the twin behind a disclosure. */
export function CadreFigure({ figure }: { figure: FigureDefinition }) {
  const { id, titre, legende, interactive, Dessin, Jumeau } = figure
  const base = useId()
  const ids = { idTitre: `${base}-titre`, idJumeau: `${base}-jumeau` }
  return (
    <figure className={styles.cadre} data-figure={id}>
      <figcaption className={styles.titre} id={ids.idTitre}>
        {titre}
      </figcaption>
      <div className={styles.dessin}>
        {interactive ? (
          <Dessin {...ids} />
        ) : (
          <Tableau {...ids}>
            <Dessin {...ids} />
          </Tableau>
        )}
      </div>
      {legende && <div className={styles.legende}>{legende}</div>}
      <details className={styles.jumeau} data-complement={interactive || undefined}>
        <summary>Lire la figure en tableau</summary>
        <div id={ids.idJumeau}>
          <Jumeau />
        </div>
      </details>
    </figure>
  )
}
