import { Fragment } from 'react'
import { TexteCourt } from '@/components/cours/TexteCourt'
import type { AttributeEntry } from '@/lib/reference/attributes'
import styles from './Faits.module.css'

/** What an attribute takes, and since when: one fact a line. */
export function Faits({ attribut }: { attribut: AttributeEntry }) {
  const { forms, values, default: usual, since } = attribut
  return (
    <dl className={styles.faits}>
      <dt>Forme</dt>
      <dd>
        {forms.map((form, i) => (
          <Fragment key={form}>
            {i > 0 && ', ou '}
            <TexteCourt>{form}</TexteCourt>
          </Fragment>
        ))}
      </dd>
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
      {usual !== undefined && (
        <>
          <dt>Par défaut</dt>
          <dd>
            <code>{usual}</code>
          </dd>
        </>
      )}
      {since !== undefined && (
        <>
          <dt>Depuis</dt>
          <dd>Compose {since}</dd>
        </>
      )}
    </dl>
  )
}
