import Link from 'next/link'
import { TexteCourt } from '@/components/cours/TexteCourt'
import type { CourseSection } from '@/lib/content/sections'
import type { RuleEntry } from '@/lib/reference/rules'
import { Gravite } from './Gravite'
import { Origine } from './Origine'
import styles from './RegleTete.module.css'
import { ENGINE_NAMES } from './words'

/** The head of a rule: where one is, its title, and what tells it from the others. */
export function RegleTete({ regle, lecon }: { regle: RuleEntry; lecon: CourseSection | undefined }) {
  return (
    <header>
      <nav aria-label="Fil d’Ariane">
        <ol className={styles.lieu}>
          <li>
            <Link href="/regles" prefetch={false}>
              Règles
            </Link>
          </li>
          <li>
            <Link href={`/regles#${regle.engine}`} prefetch={false}>
              {ENGINE_NAMES[regle.engine]}
            </Link>
          </li>
        </ol>
      </nav>
      <h1>
        <TexteCourt>{regle.wording.title}</TexteCourt>
      </h1>
      <dl className={styles.fiche}>
        <div>
          <dt>Gravité</dt>
          <dd>
            <Gravite severity={regle.severity} />
          </dd>
        </div>
        <div>
          <dt>Nom</dt>
          <dd>
            <code>{regle.id}</code>
          </dd>
        </div>
        <div>
          <dt>Origine</dt>
          <dd>
            <Origine regle={regle} />
          </dd>
        </div>
        {lecon && (
          <div>
            <dt>Dans le cours</dt>
            <dd>
              <Link href={lecon.href} prefetch={false}>
                {lecon.title}
              </Link>
            </dd>
          </div>
        )}
      </dl>
    </header>
  )
}
