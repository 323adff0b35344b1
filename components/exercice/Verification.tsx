import Link from 'next/link'
import type { ExerciseData } from '@/content/exercices/data'
import type { Check } from '@/lib/grading/exercise'
import type { CheckVerdict } from '@/lib/grading/verdict'
import type { Position } from '@/lib/text/position'
import bouton from './Bouton.module.css'
import { moment } from './format'
import styles from './Verification.module.css'

interface Props {
  check: Check
  /** Absent before « Vérifier » in this visit. */
  verdict: CheckVerdict | undefined
  reachedAt: string | undefined
  /** Whether a blocked check keeps to itself why it waits. */
  quiet: boolean
  /** How many hints are open. */
  hints: number
  sections: ExerciseData['sections']
  onHint(): void
  onShow(file: string, position?: Position): void
}

const STATES = { reached: 'Acquis', failed: 'À revoir', blocked: 'En attente', unknown: 'À vérifier' } as const

/** One check: its goal, its state in words and in colour, and what to do about it. */
export function Verification({ check, verdict, reachedAt, quiet, hints, sections, onHint, onShow }: Props) {
  const state = verdict?.state ?? (reachedAt === undefined ? 'unknown' : 'reached')
  return (
    <li className={styles.verification} data-etat={state} data-verification={check.id}>
      <p className={styles.but}>
        <span className={styles.etat}>{STATES[state]}</span> {check.goal}
      </p>
      <p className={styles.points}>
        {state === 'reached' ? check.points : 0}/{check.points}
      </p>
      {state === 'reached' && reachedAt !== undefined && <p className={styles.quand}>acquis {moment(reachedAt)}</p>}
      {verdict?.reason && (state === 'failed' || (state === 'blocked' && !quiet)) && (
        <div className={styles.raison}>
          <p className={styles.constat}>{verdict.reason.constat}</p>
          {state === 'failed' && (
            <>
              <p>{verdict.reason.pourquoi}</p>
              <Pistes pistes={verdict.reason.pistes.slice(0, hints)} />
              <div className={styles.actions}>
                <Lieu verdict={verdict} onShow={onShow} />
                <PisteSuivante open={hints} count={verdict.reason.pistes.length} onHint={onHint} />
                <Section id={verdict.reason.section} sections={sections} />
              </div>
            </>
          )}
        </div>
      )}
    </li>
  )
}

function Pistes({ pistes }: { pistes: readonly string[] }) {
  if (pistes.length === 0) return null
  return (
    <ol className={styles.pistes}>
      {pistes.map((piste) => (
        <li key={piste}>{piste}</li>
      ))}
    </ol>
  )
}

/** Hints by degrees: each click opens one more, and what was opened stays open. */
function PisteSuivante({ open, count, onHint }: { open: number; count: number; onHint(): void }) {
  if (open >= count) return null
  return (
    <button type="button" className={bouton.discret} onClick={onHint}>
      {open === 0 ? 'Une piste' : 'Une autre piste'} ({open + 1}/{count})
    </button>
  )
}

function Lieu({ verdict, onShow }: { verdict: CheckVerdict; onShow: Props['onShow'] }) {
  const { file, range } = verdict
  if (file === undefined) return null
  return (
    <button type="button" className={bouton.discret} onClick={() => onShow(file, range?.start)}>
      {range ? `Voir ${file}, ligne ${range.start.line}` : `Ouvrir ${file}`}
    </button>
  )
}

function Section({ id, sections }: { id: string; sections: ExerciseData['sections'] }) {
  const section = sections[id]
  return section ? (
    <Link href={section.href} prefetch={false} className={styles.section}>
      Relire : {section.chapter}
    </Link>
  ) : null
}
