import type { ReactNode } from 'react'
import styles from './Question.module.css'

/** The beginner's question that opens a section. */
export function Question({ children }: { children: ReactNode }) {
  return <div className={styles.question}>{children}</div>
}
