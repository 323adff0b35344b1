import { listChapters } from '@/lib/content/chapters'
import { frenchTypography } from '@/lib/content/french'
import { listGlossary } from '@/lib/content/glossary'
import styles from './Glossaire.module.css'
import { Lien } from './Lien'

/** Every word of the course, in French alphabetical order, with the section that explains it. */
export async function Glossaire() {
  const [entries, chapters] = await Promise.all([listGlossary(), listChapters()])
  return (
    <dl className={styles.glossaire}>
      {entries.map(({ id, terme, anglais, definition, section }) => {
        const chapter = chapters.find(({ sections }) => section !== undefined && sections.includes(section))
        return (
          <div key={id} id={id}>
            <dt>
              {frenchTypography(terme)}
              {anglais !== terme && (
                <span lang="en" className={styles.anglais}>
                  {anglais}
                </span>
              )}
            </dt>
            <dd>
              {frenchTypography(definition)}{' '}
              {chapter && <Lien href={`/cours/${chapter.slug}#${section}`}>Lire la section</Lien>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
