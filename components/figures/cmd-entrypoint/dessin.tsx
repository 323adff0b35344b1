import { Boite } from '../kit/Boite'
import styles from './dessin.module.css'
import { IMAGE, LANCEMENTS, type Lancement, type Origine } from './lancements'

const LIBELLES: Record<Origine, string> = { ENTRYPOINT: 'ENTRYPOINT', CMD: 'CMD', vous: 'vous' }

/** A part of the argv, one box a word, under the name of where it comes from. */
function Part({ origine, mots }: Lancement['argv'][number]) {
  return (
    <div className={`${styles.part} ${styles[origine]}`}>
      <span className={styles.origine}>{LIBELLES[origine]}</span>
      <div className={styles.mots}>
        {mots.map((mot) => (
          <code key={mot} className={styles.mot}>
            {mot}
          </code>
        ))}
      </div>
    </div>
  )
}

export function Dessin() {
  return (
    <div className={styles.lancements}>
      <Boite nature="image" titre="Image auth-service" className={styles.image}>
        {IMAGE.map((part) => (
          <Part key={part.origine} {...part} />
        ))}
      </Boite>
      {LANCEMENTS.map(({ commande, argv, remarque }) => (
        <div key={commande} className={styles.lancement}>
          <code className={styles.commande}>{commande}</code>
          <div className={styles.argv}>
            {argv.map((part) => (
              <Part key={part.mots.join(' ')} {...part} />
            ))}
          </div>
          <div className={styles.remarque}>{remarque}</div>
        </div>
      ))}
    </div>
  )
}
