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
  /** How many hints are open. */
  hints: number
  sections: ExerciseData['sections']
  onHint(): void
  onShow(file: string, position?: Position): void
}

const STATES = { reached: 'Acquis', failed: 'À revoir', blocked: 'En attente', unknown: 'À vérifier' } as const

/** One check: its goal, its state in words and in colour, and what to do about it. */
export function Verification({ check, verdict, reachedAt, hints, sections, onHint, onShow }: Props) {
  const state = verdict?.state ?? (reachedAt === undefined ? 'unknown' : 'reached')
  return (
    <li className={styles.verification} data-etat={state} data-verification={check.id}>
      <p className={styles.but}>
        <span className={styles.etat}>{STATES[state]}</span> {check.goal}
      </p>
      <p className={styles.points}>
        {state === 'reached' ? check.points : 0}/{check.points}
      </p>
      {state === 'reached' && reachedAt !== undefined && <p className={styles.quand}>acquis à {moment(reachedAt)}</p>}
      {verdict?.reason && state !== 'reached' && (
        <div className={styles.raison}>
          <p className={styles.constat}>{verdict.reason.constat}</p>
          {state === 'failed' && (
            <>
              <p>{verdict.reason.pourquoi}</p>
              <Pistes pistes={verdict.reason.pistes} open={hints} onHint={onHint} />
              <div className={styles.actions}>
                <Lieu verdict={verdict} onShow={onShow} />
                <Section id={verdict.reason.section} sections={sections} />
              </div>
            </>
          )}
        </div>
      )}
    </li>
  )
}

/** Hints by degrees: each click opens one more, and what was opened stays open. */
function Pistes({ pistes, open, onHint }: { pistes: readonly string[]; open: number; onHint(): void }) {
  const shown = Math.min(open, pistes.length)
  return (
    <>
      {shown > 0 && (
        <ol className={styles.pistes}>
          {pistes.slice(0, shown).map((piste) => (
            <li key={piste}>{piste}</li>
          ))}
        </ol>
      )}
      {shown < pistes.length && (
        <button type="button" className={bouton.discret} onClick={onHint}>
          {shown === 0 ? 'Une piste' : 'Une autre piste'} ({shown + 1}/{pistes.length})
        </button>
      )}
    </>
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
