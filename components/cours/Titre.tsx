import type { ComponentProps } from 'react'
import styles from './Titre.module.css'

/** A heading with its anchor: the link is named after it, and shows on hover and focus. */
function heading(Level: 'h2' | 'h3') {
  return function Titre({ id, children, ...rest }: ComponentProps<'h2'>) {
    return (
      <Level id={id} className={styles.titre} {...rest}>
        {children}
        {id && (
          <a href={`#${id}`} className={styles.ancre} data-ecran="" aria-labelledby={id}>
            #
          </a>
        )}
      </Level>
    )
  }
}

export const Titre2 = heading('h2')
export const Titre3 = heading('h3')
