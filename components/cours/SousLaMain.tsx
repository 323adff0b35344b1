import Link from 'next/link'
import { RULE_ENTRIES } from '@/lib/reference/rules'
import styles from './SousLaMain.module.css'

const pages = [
  {
    href: '/regles',
    titre: 'Les règles',
    resume: `${RULE_ENTRIES.length} règles\u00A0: ce que Docker et Compose refusent, ce dont ils préviennent, ce que nous conseillons.`,
  },
  {
    href: '/reference/dockerfile',
    titre: 'La référence du Dockerfile',
    resume: 'Chaque instruction, ses options, les directives, les variables.',
  },
  {
    href: '/reference/compose',
    titre: 'La référence de Compose',
    resume: 'Chaque attribut d’un fichier Compose, avec un exemple.',
  },
  {
    href: '/glossaire',
    titre: 'Le glossaire',
    resume: 'Un mot français pour une chose, le mot anglais à côté.',
  },
]

/** What one looks up rather than reads, at the end of the chapters. */
export function SousLaMain() {
  return (
    <section className={styles.main} aria-labelledby="sous-la-main">
      <h2 id="sous-la-main">À garder sous la main</h2>
      <ul>
        {pages.map(({ href, titre, resume }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {titre}
            </Link>
            <p>{resume}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
