import Link from 'next/link'
import type { CourseSection } from '@/lib/content/sections'
import { RULE_ENTRIES } from '@/lib/reference/rules'
import { Gravite } from './Gravite'
import styles from './ReglesDuChapitre.module.css'
import { ENGINE_NAMES } from './words'

/** The rules that send their reader to this chapter, section by section; folded, for who comes back to look one up. */
export function ReglesDuChapitre({ sections }: { sections: readonly CourseSection[] }) {
  const groups = sections.flatMap(({ id, title }) => {
    const rules = RULE_ENTRIES.filter(({ wording }) => wording.section === id)
    return rules.length > 0 ? [{ id, title, rules }] : []
  })
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0)
  if (count === 0) return null
  return (
    <details className={styles.regles} data-ecran="">
      <summary>{count === 1 ? 'La règle' : `Les ${count} règles`} de ce chapitre</summary>
      {groups.map(({ id, title, rules }) => (
        <section key={id}>
          <p>{title}</p>
          <ul>
            {rules.map(({ href, wording, severity, engine }) => (
              <li key={href}>
                <Gravite severity={severity} />{' '}
                <Link href={href} prefetch={false}>
                  {wording.title}
                </Link>{' '}
                <span>{ENGINE_NAMES[engine]}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
