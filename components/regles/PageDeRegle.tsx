import type { ReactNode } from 'react'
import { Voisins } from '@/components/ui/Voisins'
import type { CourseSection } from '@/lib/content/sections'
import { RULE_ENTRIES, type RuleEntry } from '@/lib/reference/rules'
import styles from './PageDeRegle.module.css'
import { Reglage } from './Reglage'
import { RegleTete } from './RegleTete'

interface Props {
  regle: RuleEntry
  lecon: CourseSection | undefined
  children: ReactNode
}

const link = ({ href, wording }: RuleEntry) => ({ href, titre: wording.title })

/** A rule as it is read: head, text, how to silence it, the rules before and after. */
export function PageDeRegle({ regle, lecon, children }: Props) {
  const at = RULE_ENTRIES.indexOf(regle)
  const [before, after] = [RULE_ENTRIES[at - 1], RULE_ENTRIES[at + 1]]
  return (
    <article className={styles.regle}>
      <RegleTete regle={regle} lecon={lecon} />
      <div className={styles.texte}>
        {children}
        <Reglage regle={regle} />
      </div>
      <Voisins label="Règles voisines" avant={before && link(before)} apres={after && link(after)} />
    </article>
  )
}
