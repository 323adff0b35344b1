import Link from 'next/link'
import styles from './EnTete.module.css'
import { Icone } from './Icone'
import { Marque } from './Marque'
import { ThemeBouton } from './ThemeBouton'

const liens = [
  { href: '/cours', texte: 'Cours' },
  { href: '/exercices', texte: 'Exercices' },
  { href: '/regles', texte: 'Règles' },
  { href: '/glossaire', texte: 'Glossaire' },
  { href: '/ma-classe', texte: 'Ma classe' },
] as const

function Liens() {
  return (
    <ul className={styles.liens}>
      {liens.map(({ href, texte }) => (
        <li key={href}>
          <Link href={href} prefetch={false}>
            {texte}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The bar on top of every page. On narrow screens the links fold into a popover, without a line of script. */
export function EnTete() {
  return (
    <header className={styles.entete} data-site="">
      <Link href="/" className={styles.marque} prefetch={false}>
        <Marque />
        <span>Cale sèche</span>
      </Link>
      <nav className={styles.large} aria-label="Rubriques">
        <Liens />
      </nav>
      <div className={styles.outils}>
        <Link className={styles.recherche} href="/recherche" prefetch={false} data-ouvrir="recherche">
          <Icone nom="recherche" />
          <span>Chercher</span>
          <span className="touche" aria-hidden="true">
            /
          </span>
        </Link>
        <ThemeBouton />
        <button type="button" className={styles.menu} popoverTarget="menu-rubriques" aria-label="Rubriques">
          <Icone nom="menu" />
        </button>
      </div>
      <div id="menu-rubriques" popover="auto" className={styles.volet}>
        <nav aria-label="Rubriques">
          <Liens />
        </nav>
      </div>
    </header>
  )
}
