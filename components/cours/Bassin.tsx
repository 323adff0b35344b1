'use client'
import { useReading } from '@/components/ui/use-reading'
import { progress } from '@/lib/learning/reading/state'
import styles from './Bassin.module.css'

interface Props {
  chapitres: { slug: string; sections: string[] }[]
}

/** Depth of the dock from its floor to the level at which the hull floats, in drawing units. */
const depth = 150
const floor = 296

/** The dry dock of the first page: it fills as the course is read, a mark on the wall per chapter, and the ship floats at the end. */
export function Bassin({ chapitres }: Props) {
  const part = useReading((state) =>
    share(chapitres.map(({ slug, sections }) => [progress(state, slug, sections), sections.length])),
  )
  const afloat = part === 1
  const level = floor - part * depth
  const sentence = afloat
    ? 'Le cours est lu en entier : le navire flotte.'
    : part === 0
      ? 'Le bassin est à sec. Il se remplit à mesure que vous lisez.'
      : `Le bassin est rempli à ${Math.round(part * 100)} %.`
  return (
    <figure className={styles.bassin}>
      <svg viewBox="0 0 1080 330" role="img" aria-label={sentence.replaceAll(' :', '\u00A0:').replace(' %', '\u00A0%')}>
        <rect x="150" y={level} width="780" height={floor - level} className={styles.eau} />
        {part > 0 && <path d={`M150 ${level}H930`} className={styles.surface} />}
        <g className={styles.murs}>
          <path d="M0 120H110V146H130V190H150V296H930V190H950V146H970V120H1080V329H0Z" />
        </g>
        <g className={styles.marques}>
          {chapitres.map(({ slug }, index) => {
            const y = floor - ((index + 1) / chapitres.length) * depth
            return <path key={slug} d={`M930 ${y}h${(index + 1) % 5 === 0 ? -22 : -12}`} />
          })}
        </g>
        <g className={styles.tins}>
          {[330, 420, 510, 600, 690].map((x) => (
            <path key={x} d={`M${x} 296v-20h40v20M${x + 4} 286h32`} />
          ))}
        </g>
        <g className={afloat ? styles.navireAFlot : styles.navire}>
          <path d="M236 132H838c-6 60-34 112-78 144H318c-46-22-74-78-82-144Z" className={styles.coque} />
          <path d="M243 160H832M258 200H818" className={styles.bordes} />
          <path d="M262 132V96H420V132M420 132V60H520V132M520 132V84H560V132" className={styles.pont} />
          <path d="M436 76h16v14h-16zM464 76h16v14h-16zM492 76h16v14h-16z" className={styles.pont} />
          {[0, 1, 2].map((column) => (
            <path
              key={column}
              d={`M${584 + column * 76} 132V92h68v40M${584 + column * 76} 112h68M${601 + column * 76} 92v40M${618 + column * 76} 92v40M${635 + column * 76} 92v40`}
              className={styles.pont}
            />
          ))}
          <path d="M470 60V24M470 30l22 9-22 9" className={styles.pont} />
        </g>
        <g className={styles.grue}>
          <path d="M1010 120V18M1034 120V18M1010 96l24-26-24-26 24-26M1022 18 800 18M1022 18 1070 18V34M1022 4V18M1022 4 860 18M1022 4 1062 18M740 18H800M812 18V54" />
          <path d="M796 54h32v24h-32z" />
        </g>
      </svg>
      <figcaption>{sentence.replaceAll(' :', '\u00A0:').replace(' %', '\u00A0%')}</figcaption>
    </figure>
  )
}

/** The mean of [part, weight] pairs. */
function share(parts: [number, number][]): number {
  const total = parts.reduce((sum, [, weight]) => sum + weight, 0)
  return total === 0 ? 0 : parts.reduce((sum, [part, weight]) => sum + part * weight, 0) / total
}
