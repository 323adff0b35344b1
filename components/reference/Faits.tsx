import { Fragment } from 'react'
import { TexteCourt } from '@/components/cours/TexteCourt'
import type { ReferenceEntry } from '@/lib/reference/attributes'
import styles from './Faits.module.css'

/** What an attribute takes, and since when: one fact a line. */
export function Faits({ attribut }: { attribut: ReferenceEntry }) {
  const { forms, values, facts } = attribut
  if (forms.length + values.length + facts.length === 0) return null
  return (
    <dl className={styles.faits}>
      {forms.length > 0 && (
        <>
          <dt>Forme</dt>
          <dd>
            {forms.map((form, i) => (
              <Fragment key={form}>
                {i > 0 && ', ou '}
                <TexteCourt>{form}</TexteCourt>
              </Fragment>
            ))}
          </dd>
        </>
      )}
      {values.length > 0 && (
        <>
          <dt>Valeurs</dt>
          <dd>
            <ul>
              {values.map(([value, meaning]) => (
                <li key={value}>
                  <code>{value}</code> <TexteCourt>{meaning}</TexteCourt>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {facts.map(([name, fact]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>
            <TexteCourt>{fact}</TexteCourt>
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
