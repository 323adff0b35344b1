import Link from 'next/link'
import styles from './PiedDePage.module.css'

/** The foot of every page: what this is, where the work stays, how to go on. */
export function PiedDePage() {
  return (
    <footer className={styles.pied} data-site="">
      <p>
        <strong>Cale sèche</strong>, un cours libre sur les conteneurs. Hors d’une classe, votre progression et votre
        travail restent dans ce navigateur{'\u202F'}; rien n’est demandé à un autre site.
      </p>
      <ul>
        <li>
          <Link href="/cours" prefetch={false}>
            Sommaire
          </Link>
        </li>
        <li>
          <Link href="/regles" prefetch={false}>
            Règles
          </Link>
        </li>
        <li>
          <Link href="/reference/dockerfile" prefetch={false}>
            Référence du Dockerfile
          </Link>
        </li>
        <li>
          <Link href="/reference/compose" prefetch={false}>
            Référence de Compose
          </Link>
        </li>
        <li>
          <Link href="/glossaire" prefetch={false}>
            Glossaire
          </Link>
        </li>
        <li>
          <button type="button" data-ouvrir="raccourcis">
            Raccourcis clavier{' '}
            <span className="touche" aria-hidden="true">
              ?
            </span>
          </button>
        </li>
      </ul>
    </footer>
  )
}
