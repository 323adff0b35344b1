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

export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
  accent?: boolean
}

const trait = (accent?: boolean) => (accent ? `${styles.trait} ${styles.accent}` : styles.trait)

/** Image: a plate held by four rivets. */
export function Plaque({ x, y, width, height, accent }: Rectangle) {
  const rivets = [x + 7, x + width - 7].flatMap((cx) => [y + 7, y + height - 7].map((cy) => ({ cx, cy })))
  return (
    <g className={trait(accent)}>
      <rect x={x} y={y} width={width} height={height} rx="6" />
      {rivets.map(({ cx, cy }) => (
        <circle key={`${cx} ${cy}`} className={styles.plein} cx={cx} cy={cy} r="1.75" />
      ))}
    </g>
  )
}

/** Container: a caisson with its four corner castings. */
export function Caisson({ x, y, width, height, accent }: Rectangle) {
  const coins = [x, x + width - 6].flatMap((cx) => [y, y + height - 6].map((cy) => ({ cx, cy })))
  return (
    <g className={trait(accent)}>
      <rect x={x} y={y} width={width} height={height} />
      {coins.map(({ cx, cy }) => (
        <rect key={`${cx} ${cy}`} className={styles.plein} x={cx} y={cy} width="6" height="6" />
      ))}
    </g>
  )
}

/** Volume: a tank seen slightly from above. */
export function Cuve({ x, y, width, height, accent }: Rectangle) {
  const rx = width / 2
  return (
    <g className={trait(accent)}>
      <path
        d={`M${x} ${y + 9}v${height - 18}a${rx} 9 0 0 0 ${width} 0v${18 - height}a${rx} 9 0 0 0 ${-width} 0a${rx} 9 0 0 0 ${width} 0`}
      />
    </g>
  )
}

/** Read-only layer: hatched. */
export function Couche({ x, y, width, height, accent }: Rectangle) {
  const id = useId()
  return (
    <g className={trait(accent)}>
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className={styles.hachure} d="M0 0V8" />
      </pattern>
      <rect x={x} y={y} width={width} height={height} />
      <rect className={styles.motif} x={x} y={y} width={width} height={height} fill={`url(#${id})`} />
    </g>
  )
}

/** What can be written, or any plain thing: a plain rectangle. */
export function Plein({ x, y, width, height, accent }: Rectangle) {
  return <rect className={trait(accent)} x={x} y={y} width={width} height={height} />
}

/** Network: dashed. */
export function Reseau({ x, y, width, height }: Rectangle) {
  return <rect className={`${styles.trait} ${styles.reseau}`} x={x} y={y} width={width} height={height} />
}

/** Kernel: a double line. */
export function Noyau({ x, y, width, height, accent }: Rectangle) {
  return (
    <g className={trait(accent)}>
      <rect x={x} y={y} width={width} height={height} />
      <rect className={styles.sansFond} x={x + 4} y={y + 4} width={width - 8} height={height - 8} />
    </g>
  )
}

/** Process: a pill. */
export function Processus({ x, y, width, height, accent }: Rectangle) {
  return <rect className={trait(accent)} x={x} y={y} width={width} height={height} rx={height / 2} />
}

/** An arrow along a path; its head is at the end of `d`. `sens` is the direction of arrival. */
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
