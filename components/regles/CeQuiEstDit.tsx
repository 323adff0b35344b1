import { TexteCourt } from '@/components/cours/TexteCourt'
import type { Said } from '@/lib/reference/said'
import styles from './CeQuiEstDit.module.css'

/** What one reads about the example: our sentence, and Docker's own when it has one. */
export function CeQuiEstDit({ said: { file, line, message, docker } }: { said: Said }) {
  return (
    <dl className={styles.dit}>
      <dt>
        Cale sèche, ligne {line}
        {file && file !== 'compose.yaml' && (
          <>
            {' '}
            de <code>{file}</code>
          </>
        )}
      </dt>
      <dd>
        <TexteCourt>{message}</TexteCourt>
      </dd>
      {docker && (
        <>
          <dt>Docker</dt>
          <dd>
            <samp lang="en">{docker}</samp>
          </dd>
        </>
      )}
    </dl>
  )
}
