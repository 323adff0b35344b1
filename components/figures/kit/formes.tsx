import { useId } from 'react'
import styles from './svg.module.css'

interface Rectangle {
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
