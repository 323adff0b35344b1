import { type InputHTMLAttributes, useId } from 'react'
import styles from './Formulaire.module.css'

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'name'> {
  nom: string
  libelle: string
  aide?: string
  faute?: string | undefined
}

/** A labelled field, its help, and what is wrong with it. */
export function Champ({ nom, libelle, aide, faute, ...input }: Props) {
  const id = useId()
  const described = [faute && `${id}-faute`, aide && `${id}-aide`].filter(Boolean).join(' ')
  return (
    <div className={styles.champ}>
      <label htmlFor={id}>{libelle}</label>
      {aide && (
        <p id={`${id}-aide`} className={styles.aide}>
          {aide}
        </p>
      )}
      <input
        id={id}
        name={nom}
        aria-invalid={faute ? true : undefined}
        aria-describedby={described || undefined}
        {...input}
      />
      {faute && (
        <p id={`${id}-faute`} className={styles.faute}>
          {faute}
        </p>
      )}
    </div>
  )
}
