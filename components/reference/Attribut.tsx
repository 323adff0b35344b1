import Link from 'next/link'
import type { ReferenceEntry } from '@/lib/reference/attributes'
import { RULE_ENTRIES } from '@/lib/reference/rules'
import styles from './Attribut.module.css'
import { Exemple } from './Exemple'
import { Explication } from './Explication'
import { Faits } from './Faits'

/** An attribute with its example, what it takes, the rules that speak of it, and the attributes inside. */
export function Attribut({ attribut }: { attribut: ReferenceEntry }) {
  const { anchor, name, source, inside } = attribut
  return (
    <section id={anchor} className={styles.attribut} data-attribut="">
      <h3>
        <code>{name}</code> <Marques attribut={attribut} />
        <a href={`#${anchor}`} className={styles.ancre} data-ecran="" aria-label={`Adresse de ${name}`}>
          #
        </a>
      </h3>
      <Corps attribut={attribut} />
      {inside.length > 0 && (
        <ul className={styles.dedans} aria-label={`Dans ${name}`}>
          {inside.map((each) => (
            <li key={each.anchor} id={each.anchor} data-dedans="">
              <p className={styles.nom}>
                <a href={`#${each.anchor}`}>
                  <code>{each.name}</code>
                </a>{' '}
                <Marques attribut={each} />
              </p>
              <Corps attribut={each} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.suite}>
        <a href={source}>La page de Docker</a>
        <Regles source={source} />
      </p>
    </section>
  )
}

function Corps({ attribut }: { attribut: ReferenceEntry }) {
  return (
    <>
      <Explication texte={attribut.explanation} />
      <Exemple lignes={attribut.example} langage="yaml" />
      <Faits attribut={attribut} />
    </>
  )
}

/** What tells an attribute from the others, in a word. */
function Marques({ attribut: { marks } }: { attribut: ReferenceEntry }) {
  return marks.length > 0 && <span className={styles.marques}>{marks.join(', ')}</span>
}

/** The rules whose source is the same heading of Docker's reference. */
function Regles({ source }: { source: string }) {
  const rules = RULE_ENTRIES.filter(({ wording }) => wording.source === source && source.includes('#'))
  return rules.map(({ href, wording }) => (
    <Link key={href} href={href} prefetch={false}>
      {wording.title}
    </Link>
  ))
}
