import { TableDesMatieres } from '@/components/cours/TableDesMatieres'
import { TexteCourt } from '@/components/cours/TexteCourt'
import type { Language } from '@/components/editeur/language'
import type { ReferenceSection } from '@/lib/reference/attributes'
import { Attribut } from './Attribut'
import { Exemple } from './Exemple'
import { Explication } from './Explication'
import { Faits } from './Faits'
import { FiltreReference } from './FiltreReference'
import { Index } from './Index'
import styles from './Reference.module.css'

interface Props {
  titre: string
  langage: Language
  chapeau: string
  sections: readonly ReferenceSection[]
}

/** The whole reference on one page: an outline beside it, a filter and an index above, each attribute at its own address. */
export function Reference({ titre, langage, chapeau, sections }: Props) {
  const total = sections.reduce(
    (sum, { attributes }) => sum + attributes.reduce((below, { inside }) => below + 1 + inside.length, 0),
    0,
  )
  const outline = sections.map(({ anchor, name, attributes }) => ({
    id: anchor,
    title: name,
    sub: attributes.map((attribute) => ({ id: attribute.anchor, title: attribute.name })),
  }))
  return (
    <div className={styles.page}>
      <div className={styles.cote} data-ecran="">
        <TableDesMatieres titre="Dans cette page" entrees={outline} />
      </div>
      <article className={styles.article}>
        <h1>{titre}</h1>
        <p className={styles.chapeau}>
          <TexteCourt>{chapeau}</TexteCourt>
        </p>
        <FiltreReference total={total} />
        <div id="attributs">
          {sections.map((section) => (
            <Rubrique key={section.anchor} section={section} langage={langage} />
          ))}
        </div>
      </article>
    </div>
  )
}

function Rubrique({ section, langage }: { section: ReferenceSection; langage: Language }) {
  const { anchor, name, explanation, example, source, attributes } = section
  return (
    <section
      id={anchor}
      className={styles.rubrique}
      aria-labelledby={`${anchor}-nom`}
      {...(attributes.length > 0 ? { 'data-rubrique': '' } : { 'data-attribut': '' })}
    >
      <h2 id={`${anchor}-nom`}>
        <code>{name}</code>
      </h2>
      <Explication texte={explanation} />
      <Exemple lignes={example} langage={langage} />
      <Faits attribut={section} />
      <p className={styles.source}>
        <a href={source}>La page de Docker</a>
      </p>
      {attributes.length > 12 && <Index attributs={attributes} />}
      {attributes.map((attribute) => (
        <Attribut key={attribute.anchor} attribut={attribute} />
      ))}
    </section>
  )
}
