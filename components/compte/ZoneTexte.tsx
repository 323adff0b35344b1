import { type TextareaHTMLAttributes, useId } from 'react'
import styles from './Formulaire.module.css'

interface Props extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name'> {
  nom: string
  libelle: string
  aide?: string
  faute?: string | undefined
}

/** As Champ, for several lines. */
export function ZoneTexte({ nom, libelle, aide, faute, ...area }: Props) {
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
      <textarea
        id={id}
        name={nom}
        aria-invalid={faute ? true : undefined}
        aria-describedby={described || undefined}
        {...area}
      />
      {faute && (
        <p id={`${id}-faute`} className={styles.faute}>
          {faute}
        </p>
      )}
    </div>
  )
}
