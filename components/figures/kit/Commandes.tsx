import { type ReactNode, useId } from 'react'
import styles from './Commandes.module.css'

/** The row of controls of an interactive figure; gone without script, where only the first state can be read. */
export function Commandes({ children }: { children: ReactNode }) {
  return <div className={styles.commandes}>{children}</div>
}

interface BoutonProps {
  onClick: () => void
  disabled?: boolean
  children: ReactNode
}

export function Bouton({ onClick, disabled, children }: BoutonProps) {
  return (
    <button type="button" className={styles.bouton} onClick={onClick} disabled={disabled}>
      {children}
    </button>
  )
}

interface ChoixProps<T extends string> {
  legende: string
  options: readonly { valeur: T; libelle: ReactNode }[]
  valeur: T
  onChange: (valeur: T) => void
}

/** One choice among a few: native radio buttons, each 44 px high. */
export function Choix<T extends string>({ legende, options, valeur, onChange }: ChoixProps<T>) {
  const nom = useId()
  return (
    <fieldset className={styles.choix}>
      <legend>{legende}</legend>
      {options.map((option) => (
        <label key={option.valeur} className={styles.option}>
          <input type="radio" name={nom} checked={option.valeur === valeur} onChange={() => onChange(option.valeur)} />
          <span>{option.libelle}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface CurseurProps {
  libelle: string
  max: number
  valeur: number
  onChange: (valeur: number) => void
}

/** A slider from 0 to `max` by steps of one; its label carries the value. */
export function Curseur({ libelle, max, valeur, onChange }: CurseurProps) {
  return (
    <label className={styles.curseur}>
      <span>{libelle}</span>
      <input type="range" min={0} max={max} value={valeur} onChange={(e) => onChange(Number(e.target.value))} />
    </label>
  )
}

/** What just changed, said to everybody: shown under the drawing, announced by a screen reader. */
export function Etat({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className={styles.etat} aria-live="polite">
      {children}
    </p>
  )
}
