'use client'
import { Icone } from './Icone'
import styles from './ThemeBouton.module.css'
import { toggleTheme } from './theme'

/** Day or night. Its name does not depend on the state, so nothing has to wait for the browser. */
export function ThemeBouton() {
  return (
    <button type="button" className={styles.bouton} onClick={toggleTheme} aria-label="Changer de thème, clair ou nuit">
      <Icone nom="theme" />
    </button>
  )
}
