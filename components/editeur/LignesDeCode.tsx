import { highlightLine } from './highlight'
import styles from './LignesDeCode.module.css'
import { languageOf } from './language'
import type { Remark } from './remark'

interface Props {
  path: string
  text: string
  /** Lines with a remark, to mark. */
  remarks?: readonly Remark[]
}

/** A text with its colours and line numbers. */
export function LignesDeCode({ path, text, remarks = [] }: Props) {
  const language = languageOf(path)
  return (
    <pre className={styles.code}>
      {text.split('\n').map((line, index) => {
        const severity = remarks.find(({ range }) => range.start.line === index + 1)?.severity
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
          <span key={index} className={styles.ligne} data-gravite={severity}>
            {highlightLine(line, language).map(({ kind, text }, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a token is its place
              <span key={position} className={styles[kind]}>
                {text}
              </span>
            ))}
            {'\n'}
          </span>
        )
      })}
    </pre>
  )
}
