import type { ReactNode } from 'react'
import type { Chapter } from '@/lib/content/chapters'
import type { OutlineEntry } from '@/lib/content/mdx/rehype-sections'
import styles from './Chapitre.module.css'
import { ChapitreTete } from './ChapitreTete'
import { SommaireLateral } from './SommaireLateral'
import { Suite } from './Suite'
import { SuiviDeLecture } from './SuiviDeLecture'
import { TableDesMatieres } from './TableDesMatieres'

interface Props {
  chapitre: Chapter
  chapitres: Chapter[]
  plan: OutlineEntry[]
  /** What other pages say of this chapter's subject, after its text. */
  regles: ReactNode
  children: ReactNode
}

/** A chapter as it is read: head, text, outline beside it, the neighbours at its end. */
export function Chapitre({ chapitre, chapitres, plan, regles, children }: Props) {
  return (
    <div className={styles.page}>
      <div className={styles.lateral} data-ecran="">
        <SommaireLateral chapitres={chapitres} ici={chapitre.slug} />
      </div>
      <article className={styles.article}>
        <ChapitreTete chapitre={chapitre} total={chapitres.length} />
        <details className={styles.planReplie} data-ecran="">
          <summary>Dans ce chapitre</summary>
          <ol>
            {plan.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </details>
        <div className={styles.texte}>{children}</div>
        {regles}
        <Suite chapitre={chapitre} chapitres={chapitres} />
      </article>
      <div className={styles.cote} data-ecran="">
        <TableDesMatieres titre="Dans ce chapitre" entrees={plan} />
      </div>
      <SuiviDeLecture chapitre={chapitre.slug} />
    </div>
  )
}
