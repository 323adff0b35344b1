import { SEVERITY_NAMES } from '@/components/editeur/remark'
import type { Severity } from '@/lib/text/diagnostic'
import styles from './Gravite.module.css'

/** A shape for each severity, on a 16 px grid: a barred octagon, a triangle, a disc, a ring. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5Zm.5 4.5 5 5m0-5-5 5',
  warning: 'M8 1.5 15 14.5H1Zm0 4.5v4m0 2v.5',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 6.5V12m0-7.5V5',
  hint: 'M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z',
}

/** How grave a rule is, by a shape and a word. */
export function Gravite({ severity }: { severity: Severity }) {
  return (
    <span className={styles.gravite} data-gravite={severity}>
      <svg width="16" height="16" viewBox="0 0 16 16" fill="none" aria-hidden="true" focusable="false">
        <path
          d={SHAPES[severity]}
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {SEVERITY_NAMES[severity]}
    </span>
  )
}
