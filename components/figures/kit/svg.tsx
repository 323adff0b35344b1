import { type ReactNode, useId } from 'react'
import styles from './svg.module.css'

/** The drawing surface: `width` × `height` in units of the 8 px grid's pixels, scaled to the figure. Hidden from screen
 * readers, because `Tableau` already speaks for the whole picture. */
export function Planche({ width, height, children }: { width: number; height: number; children: ReactNode }) {
  return (
    <svg className={styles.planche} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {children}
    </svg>
  )
}

/** An arrow along a path; its head is at the end of `d`. */
export function Trajet({ d, accent, pointille }: { d: string; accent?: boolean; pointille?: boolean }) {
  const id = useId()
  return (
    <g className={`${styles.trajet} ${accent ? styles.accent : ''} ${pointille ? styles.pointille : ''}`}>
      <marker
        id={id}
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="10"
        markerHeight="10"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path className={styles.pointe} d="M0 0.5 9 5 0 9.5z" />
      </marker>
      <path d={d} markerEnd={`url(#${id})`} />
    </g>
  )
}

/** The end of a road that leads nowhere, or what is destroyed. */
export function Croix({ x, y }: { x: number; y: number }) {
  return <path className={styles.croix} d={`M${x - 8} ${y - 8}l16 16M${x + 8} ${y - 8}l-16 16`} />
}

interface TexteProps {
  x: number
  y: number
  ancre?: 'start' | 'middle' | 'end'
  /** `code` for a command or an address, `titre` for the name of a box, `discret` for a secondary note. */
  genre?: 'texte' | 'code' | 'titre' | 'discret'
  /** Without the halo of paper: for a text inside a painted box. */
  nu?: boolean
  /** Lines, from the baseline of the first; 18 px apart. */
  children: string | readonly string[]
}

/** Text on the drawing, with a halo of paper so that a line may pass behind it. */
export function Texte({ x, y, ancre = 'start', genre = 'texte', nu, children }: TexteProps) {
  const lignes = typeof children === 'string' ? [children] : children
  return (
    <text className={`${styles.texte} ${styles[genre]} ${nu ? '' : styles.halo}`} textAnchor={ancre}>
      {lignes.map((ligne, rang) => (
        <tspan key={ligne} x={x} y={y + rang * 18}>
          {ligne}
        </tspan>
      ))}
    </text>
  )
}
