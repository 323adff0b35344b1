import { type Chronologie, FIN, type Phase, phaseA, type Segment } from './chronologie'
import styles from './frise.module.css'

const NOMS: Record<Phase, { court: string; long: string }> = {
  demarre: { court: 'démarré', long: 'démarré, pas encore prêt' },
  pret: { court: 'prêt', long: 'prêt' },
  attend: { court: 'attend', long: 'créé, attend pour démarrer' },
  arrete: { court: 'arrêté', long: 'arrêté, code 1' },
}
const place = (instant: number) => `${(100 * instant) / FIN}%`

function Ligne({ nom, segments, instant }: { nom: string; segments: readonly Segment[]; instant: number }) {
  return (
    <div>
      <div className={styles.nom}>
        <b>{nom}</b> <span>{NOMS[phaseA(segments, instant)].long}</span>
      </div>
      <svg className={styles.ligne} width="100%" height="32" aria-hidden="true">
        {segments
          .filter(({ de }) => de < instant || de === 0)
          .map(({ de, a, phase }) => {
            const duree = Math.max(0.1, Math.min(a, instant) - de)
            return (
              <svg
                key={de}
                x={place(de)}
                width={place(duree)}
                height="32"
                className={styles.segment}
                aria-hidden="true"
              >
                <rect className={styles[phase]} x="0.75" y="1" width="100%" height="30" />
                {duree >= 2 && (
                  <text x="8" y="21">
                    {NOMS[phase].court}
                  </text>
                )}
              </svg>
            )
          })}
        <line className={styles.curseur} x1={place(instant)} x2={place(instant)} y1="-4" y2="36" />
      </svg>
    </div>
  )
}

/** The two services up to the instant under the cursor, the probes of the healthcheck and the call between them. */
export function Frise({ chronologie, instant }: { chronologie: Chronologie; instant: number }) {
  const { auth, order, sondes, appel } = chronologie
  const secondes = Array.from({ length: FIN + 1 }, (_, seconde) => seconde)
  return (
    <div className={styles.frise}>
      <Ligne nom="auth-service" segments={auth} instant={instant} />
      <svg className={styles.entre} width="100%" height="56" aria-hidden="true">
        {sondes.length > 0 && (
          <text x="0" y="16">
            sondes
          </text>
        )}
        {sondes
          .filter(({ a }) => a <= instant)
          .map(({ a, ok }) => (
            <text key={a} className={ok ? styles.ok : styles.ko} x={place(a)} y="16" textAnchor="middle">
              {ok ? '✓' : '✕'}
            </text>
          ))}
        {appel.a <= instant && (
          <>
            <line className={appel.ok ? styles.ok : styles.ko} x1={place(appel.a)} x2={place(appel.a)} y1="0" y2="56" />
            <text
              className={appel.ok ? styles.ok : styles.ko}
              x={place(appel.a)}
              y="44"
              dx={appel.ok ? -8 : 8}
              textAnchor={appel.ok ? 'end' : 'start'}
            >
              {appel.ok ? 'appel : 200' : 'appel : connexion refusée'}
            </text>
          </>
        )}
      </svg>
      <Ligne nom="order-service" segments={order} instant={instant} />
      <svg className={styles.echelle} width="100%" height="20" aria-hidden="true">
        {secondes.map((seconde) => (
          <text
            key={seconde}
            x={place(seconde)}
            y="16"
            textAnchor={seconde === 0 ? 'start' : seconde === FIN ? 'end' : 'middle'}
          >
            {seconde === FIN ? `${seconde} s` : seconde}
          </text>
        ))}
      </svg>
    </div>
  )
}
